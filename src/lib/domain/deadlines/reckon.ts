import type { FactRecord } from '../facts/fact.ts';
import { dayOf, isoOf } from './calendar.ts';
import type { Day } from './calendar.ts';
import { knownDate } from './dates.ts';
import type { Deadline, DeadlineStep } from './deadline.ts';
import { missingFacts } from './missing.ts';
import {
	alternativeReadings,
	clockReadings,
	isSurelyPostponed,
	mayHold,
	missedFirstStep,
	settingOf
} from './reading.ts';
import type { AlternativeReading, ClockReading, Setting } from './reading.ts';
import type { DeadlineNote, DeadlineRule, FirstStep, Ground } from './rule.ts';
import { mayBeOpen, mayHavePassed } from './span.ts';
import type { Span } from './span.ts';

/**
 * Reckons one limitation rule for one incident on `today` (an ISO day), from the flat record of its facts and
 * the case's. Facts not told widen the answer from the least kind reading to the kindest; they never count for or against.
 */
export function reckon(rule: DeadlineRule, facts: FactRecord, today: string): Deadline {
	return reckonIn(rule, settingOf(facts), today);
}

/** Reckons one limitation rule in a setting that is made already. What is missing may be remembered elsewhere. */
export function reckonIn(
	rule: DeadlineRule,
	setting: Setting,
	today: string,
	missing: typeof missingFacts = missingFacts
): Deadline {
	const clocks = clockReadings(rule, setting);
	const ordinary = hullOf(clocks, 'end');
	const accrual = hullOf(clocks, 'start');
	const alternatives = alternativeReadings(rule, accrual, setting);
	const missed = missedStep(rule.firstStep, setting);
	const last = missed?.isCertain ? missed.end : limits(ordinary, alternatives, missed?.end);

	const day = dayOf(today);
	const states = statesOf(last, day);
	return {
		rule: rule.id,
		earliest: isoOf(last.from),
		latest: isoOf(last.to),
		hasNoLimit: last.to === Infinity && isUnlimited(clocks, alternatives),
		states,
		daysLeft: Number.isFinite(last.from) ? last.from - day : null,
		steps: stepsTo(last.from, rule, clocks, alternatives, missed, setting),
		doubts: doubtsOn({ rule, clocks, ordinary, alternatives, missed, last, states, setting }),
		missing: states.length === 1 ? [] : missing(rule, setting)
	};
}

/** What a rule was read to come to. */
type Read = {
	readonly rule: DeadlineRule;
	readonly clocks: readonly ClockReading[];
	/** Where the last day lies by the clocks alone. */
	readonly ordinary: Span;
	readonly alternatives: readonly AlternativeReading[];
	readonly missed: Missed | null;
	readonly last: Span;
	readonly states: Deadline['states'];
	readonly setting: Setting;
};

function doubtsOn(read: Read): readonly DeadlineStep[] {
	const { rule, clocks, ordinary, alternatives, missed, last, states, setting } = read;
	const doubts: DeadlineStep[] = [];
	for (const one of clocks) if (one.end.from > last.from) doubts.push(clockDoubt(one));
	doubts.push(...childhoodDoubt(rule, clocks, setting));
	for (const one of alternatives) if (matters(one, ordinary)) doubts.push(alternativeDoubt(one));
	if (missed && !missed.isCertain) doubts.push(step(missed.step, missed.end.from));
	for (const note of rule.notes) {
		if (isShown(note, last, states, setting)) doubts.push(step(note, Infinity));
	}
	return doubts;
}

type Missed = { readonly step: FirstStep; readonly end: Span; readonly isCertain: boolean };

function missedStep(first: FirstStep | undefined, setting: Setting): Missed | null {
	if (first === undefined) return null;
	const known = knownDate(setting.facts, first.doneOn) ?? { from: setting.act.from, to: Infinity };
	const done = first.isUpperBound ? { from: setting.act.from, to: known.to } : known;
	const missed = missedFirstStep(first, done, setting);
	return missed && { step: first, ...missed };
}

function limits(
	ordinary: Span,
	alternatives: readonly AlternativeReading[],
	missed: Span | undefined
): Span {
	let from = Math.min(ordinary.from, missed?.from ?? Infinity);
	let { to } = ordinary;
	for (const { alternative, end } of alternatives) {
		if (alternative.effect !== 'lengthens') from = Math.min(from, end.from);
		if (alternative.effect !== 'shortens') to = Math.max(to, end.to);
	}
	return { from, to };
}

/** The narrowest span that holds the start, or the end, of every clock; there must be at least one. */
function hullOf(clocks: readonly ClockReading[], part: 'start' | 'end'): Span {
	let from = Infinity;
	let to = -Infinity;
	for (const clock of clocks) {
		from = Math.min(from, clock[part].from);
		to = Math.max(to, clock[part].to);
	}
	return { from, to };
}

function statesOf(last: Span, today: Day): readonly ('open' | 'passed')[] {
	const states: ('open' | 'passed')[] = [];
	if (mayBeOpen(last, today)) states.push('open');
	if (mayHavePassed(last, today)) states.push('passed');
	return states;
}

function isUnlimited(
	clocks: readonly ClockReading[],
	alternatives: readonly AlternativeReading[]
): boolean {
	return (
		clocks.some(({ clock }) => clock.runs === 'no-limit') ||
		alternatives.some(({ alternative }) => alternative.runs === 'no-limit')
	);
}

function stepsTo(
	earliest: Day,
	{ minority }: DeadlineRule,
	clocks: readonly ClockReading[],
	alternatives: readonly AlternativeReading[],
	missed: Missed | null,
	setting: Setting
): readonly DeadlineStep[] {
	const { birthday } = setting;
	const governing = clocks.reduce((least, one) => (one.end.from < least.end.from ? one : least));
	const { clock, accrual, end } = governing;
	const steps = [step(clock.accrual, accrual.from)];
	if (minority && isSurelyPostponed(minority, setting) && birthday.from > accrual.from) {
		steps.push(step(minority, birthday.from));
	}
	steps.push(step(clock.limit, end.from));
	if (earliest < end.from || missed?.isCertain) {
		const cause =
			missed !== null && missed.end.from === earliest
				? missed.step
				: alternatives.find((one) => one.end.from === earliest)?.alternative;
		if (cause) steps.push(step(cause, earliest));
	}
	return steps;
}

function childhoodDoubt(
	{ minority }: DeadlineRule,
	clocks: readonly ClockReading[],
	setting: Setting
): readonly DeadlineStep[] {
	if (minority === undefined) return [];
	const longer = clocks.filter(({ accrual, start }) => start.to > accrual.to);
	const isSure =
		isSurelyPostponed(minority, setting) &&
		longer.every(({ accrual }) => setting.birthday.from > accrual.from);
	return isSure ? [] : longer.map(({ end }) => step(minority, end.to));
}

function matters({ alternative, end }: AlternativeReading, ordinary: Span): boolean {
	const shortens = alternative.effect !== 'lengthens' && end.from < ordinary.from;
	const lengthens = alternative.effect !== 'shortens' && end.to > ordinary.to;
	return shortens || lengthens;
}

function clockDoubt({ clock, end }: ClockReading): DeadlineStep {
	return step(clock.limit, end.to);
}

function alternativeDoubt({ alternative, end }: AlternativeReading): DeadlineStep {
	return step(alternative, alternative.effect === 'shortens' ? end.from : end.to);
}

function isShown(
	note: DeadlineNote,
	last: Span,
	states: Deadline['states'],
	setting: Setting
): boolean {
	if (!mayHold(note.when, setting)) return false;
	if (note.onlyIfLate && !states.includes('passed')) return false;
	if (note.endingWithin === undefined) return true;
	const [first, end] = note.endingWithin;
	return last.from <= dayOf(end) && last.to >= dayOf(first);
}

function step({ because, cites }: Ground, day: Day): DeadlineStep {
	return { because, day: isoOf(day), cites };
}
