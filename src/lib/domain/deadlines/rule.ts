import type { Condition } from '../conditions/condition.ts';
import type { Period } from './deadline.ts';

/** Why a step of a reckoning is so: a reason code, and the authorities it rests on (never empty). */
export type Ground<Reason extends string = string> = {
	readonly because: Reason;
	readonly cites: readonly string[];
};

/**
 * What starts a clock: the act itself (from the first day it may have been to the last); a date fact;
 * the first of several date facts; 'not-yet' when the starting event has no known date.
 */
export type Start =
	'act' | 'not-yet' | { readonly fact: string } | { readonly firstOf: readonly string[] };

/** How long a clock runs: a period, no limit at all, or a limit that is not known. */
export type Length = Period | 'no-limit' | 'unknown';

/** The clock that governs: when its cause of action accrues, and how long it then runs. */
export type Clock<Reason extends string = string> = {
	readonly when: Condition;
	readonly from: Start;
	readonly accrual: Ground<Reason>;
	readonly runs: Length;
	readonly limit: Ground<Reason>;
};

/**
 * Another reading that the facts or the law leave open (another accrual, tolling, a longer or shorter limit).
 * One that 'lengthens' moves only the kindest reading, and starts no earlier than accrual; one that
 * 'shortens' moves only the least kind; 'either' may do both.
 */
export type Alternative<Reason extends string = string> = Ground<Reason> & {
	readonly when: Condition;
	readonly from: Start | 'accrual';
	readonly runs: Length;
	readonly effect: 'shortens' | 'lengthens' | 'either';
};

/** A first step that must be taken within its own period, or the later clock never opens. */
export type FirstStep<Reason extends string = string> = Ground<Reason> & {
	readonly when: Condition;
	readonly runs: Period;
	/** The date fact of taking the step; where `isUpperBound`, the step was taken on that day or before. */
	readonly doneOn: string;
	readonly isUpperBound?: boolean;
};

/** A doubt or warning that moves no date. */
export type DeadlineNote<Reason extends string = string> = Ground<Reason> & {
	readonly when: Condition;
	/** Shown only when time may already have run out. */
	readonly onlyIfLate?: boolean;
	/** Shown only when the limit may have ended between these ISO days (inclusive). */
	readonly endingWithin?: readonly [string, string];
};

/**
 * One rule of limitation as data. `clocks` is a decision list (the first whose condition holds governs, the last
 * always holds). `minority` postpones accrual to the eighteenth birthday: on every reading when 'settled',
 * on the kindest alone when 'arguable'; without it, being a child does not move the clock.
 * Conditions may also test `person.minor` ('yes' | 'no'): whether the person was under 18 at the act.
 */
export type DeadlineRule<Reason extends string = string> = {
	readonly id: string;
	readonly forum: 'court' | 'agency';
	/** For whom the rule matters at all. */
	readonly applies: Condition;
	readonly clocks: readonly Clock<Reason>[];
	readonly minority?: Ground<Reason> & {
		readonly when: Condition;
		readonly reading: 'settled' | 'arguable';
	};
	readonly alternatives: readonly Alternative<Reason>[];
	readonly firstStep?: FirstStep<Reason>;
	readonly notes: readonly DeadlineNote<Reason>[];
};
