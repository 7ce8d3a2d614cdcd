import { NO, OPEN, YES } from '../../conditions/compile.ts';
import type { Compiled } from '../../conditions/compile.ts';
import type { Condition } from '../../conditions/condition.ts';
import type { State } from '../../conditions/variables.ts';
import { knownDate, startSpan } from '../../deadlines/dates.ts';
import type { Alternative, DeadlineRule, FirstStep, Length } from '../../deadlines/rule.ts';
import { after, anyDay } from '../../deadlines/span.ts';
import type { Span } from '../../deadlines/span.ts';
import type { Day } from '../../deadlines/calendar.ts';
import type { Moment } from './moment.ts';

const isOpenBit = 1;
const hasPassedBit = 2;

/** A limitation rule made ready: whether it may be open, and may have passed, in a state. */
export type Clock = {
	readonly rule: DeadlineRule;
	/** The rule with conditions that carry their tests. */
	readonly timed: DeadlineRule;
	/** Every place its conditions look at. */
	readonly places: readonly number[];
	/** The conditions of its parts. */
	readonly whens: readonly Compiled[];
	readonly states: (state: State, moment: Moment, today: Day) => number;
	/** The days among which the last day to file lies, from the reading least kind to the person to the kindest. */
	readonly last: (state: State, moment: Moment) => Span;
};

type Timed<T> = { readonly part: T; readonly test: Compiled['test'] };

/** Makes a limitation rule ready. `number` sets its starts apart from those of other rules. */
export function clockOf(
	rule: DeadlineRule,
	number: number,
	compile: (condition: Condition) => Compiled
): Clock {
	const whens: Compiled[] = [];
	const timed = <T extends { readonly when: Condition }>(part: T): Timed<T> => {
		const when = compile(part.when);
		whens.push(when);
		return { part, test: when.test };
	};
	const clocks = rule.clocks.map(timed);
	const alternatives = rule.alternatives.map(timed);
	const minority = rule.minority && timed(rule.minority);
	const firstStep = rule.firstStep && timed(rule.firstStep);
	const start = (index: number, moment: Moment, from: Alternative['from']): Span => {
		const starts = (moment.starts[number] ??= []);
		return (starts[index] ??=
			from === 'accrual' ? anyDay : startSpan(from, moment.act, moment.facts));
	};
	const last = (state: State, moment: Moment): Span => {
		let from = Infinity;
		let to = -Infinity;
		let accrualFrom = Infinity;
		let accrualTo = -Infinity;
		const childhood = minority === undefined ? NO : minority.test(state);
		const isSettled = minority?.part.reading === 'settled' && childhood === YES;
		for (let index = 0; index < clocks.length; index += 1) {
			const { part, test } = clocks[index] as Timed<DeadlineRule['clocks'][number]>;
			const truth = test(state);
			if (truth === NO) continue;
			const accrual = start(index, moment, part.from);
			const { birthday } = moment;
			const startFrom = isSettled && birthday.from > accrual.from ? birthday.from : accrual.from;
			const startTo = childhood !== NO && birthday.to > accrual.to ? birthday.to : accrual.to;
			accrualFrom = Math.min(accrualFrom, startFrom);
			accrualTo = Math.max(accrualTo, startTo);
			from = Math.min(from, endFrom(startFrom, part.runs));
			to = Math.max(to, endTo(startTo, part.runs));
			if (truth === YES) break;
		}
		for (let index = 0; index < alternatives.length; index += 1) {
			const { part, test } = alternatives[index] as Timed<Alternative>;
			if (test(state) === NO) continue;
			const begins = start(clocks.length + index, moment, part.from);
			const isAccrual = part.from === 'accrual';
			const lengthens = part.effect === 'lengthens';
			let startFrom = isAccrual ? accrualFrom : begins.from;
			let startTo = isAccrual ? accrualTo : begins.to;
			if (lengthens) {
				startFrom = Math.max(startFrom, accrualFrom);
				startTo = Math.max(startTo, accrualTo);
			}
			if (!lengthens) from = Math.min(from, endFrom(startFrom, part.runs));
			if (part.effect !== 'shortens') to = Math.max(to, endTo(startTo, part.runs));
		}
		if (firstStep !== undefined) {
			const truth = firstStep.test(state);
			if (truth !== NO) {
				const { from: endsFrom, to: endsTo } = after(moment.act, firstStep.part.runs);
				const done = doneOn(firstStep.part, moment);
				if (done.to > endsFrom) {
					from = Math.min(from, endsFrom);
					if (truth !== OPEN && done.from > endsTo) {
						from = endsFrom;
						to = endsTo;
					}
				}
			}
		}
		return { from, to };
	};
	const states = (state: State, moment: Moment, today: Day): number => {
		const { from, to } = last(state, moment);
		return (to >= today ? isOpenBit : 0) | (from < today ? hasPassedBit : 0);
	};
	return {
		rule,
		timed: withTests(rule, compile),
		places: [...new Set(whens.flatMap(({ places }) => places))],
		whens,
		states,
		last
	};
}

function doneOn(step: FirstStep, { act, facts }: Moment): Span {
	const known = knownDate(facts, step.doneOn) ?? { from: act.from, to: Infinity };
	return step.isUpperBound ? { from: act.from, to: known.to } : known;
}

function endFrom(start: Day, runs: Length): Day {
	if (runs === 'unknown') return -Infinity;
	return runs === 'no-limit' ? Infinity : after({ from: start, to: start }, runs).from;
}

function endTo(start: Day, runs: Length): Day {
	if (typeof runs === 'string') return Infinity;
	return after({ from: start, to: start }, runs).to;
}

/** A condition that carries what it was compiled to. */
export type Tested = Condition & { readonly compiled?: Compiled };

/** The rule with conditions that carry their tests, so that a full reckoning need not look them up. */
function withTests(rule: DeadlineRule, compile: (condition: Condition) => Compiled): DeadlineRule {
	const tested = <T extends { readonly when: Condition }>(part: T): T => {
		const when: Tested = { ...part.when, compiled: compile(part.when) };
		return { ...part, when };
	};
	return {
		...rule,
		clocks: rule.clocks.map(tested),
		alternatives: rule.alternatives.map(tested),
		notes: rule.notes.map(tested),
		...(rule.minority ? { minority: tested(rule.minority) } : {}),
		...(rule.firstStep ? { firstStep: tested(rule.firstStep) } : {})
	};
}
