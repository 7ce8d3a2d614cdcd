import { NO, OPEN, YES } from '../../conditions/compile.ts';
import type { Compiled } from '../../conditions/compile.ts';
import type { Condition } from '../../conditions/condition.ts';
import type { State } from '../../conditions/variables.ts';
import { knownDate } from '../../deadlines/dates.ts';
import { factsOfRule } from '../../deadlines/missing.ts';
import type { Alternative, DeadlineRule, FirstStep } from '../../deadlines/rule.ts';
import { after } from '../../deadlines/span.ts';
import type { Span } from '../../deadlines/span.ts';
import type { Day } from '../../deadlines/calendar.ts';
import { limitOf } from './limit.ts';
import type { Limit } from './limit.ts';
import { numberOfStart, startIn } from './moment.ts';
import type { Moment } from './moment.ts';

const isOpenBit = 1;
const hasPassedBit = 2;

/** A limitation rule made ready: whether it may be open, and may have passed, in a state. */
export type Clock = {
	/** The rule with conditions that carry their tests. */
	readonly timed: DeadlineRule;
	/** Every place its conditions look at. */
	readonly places: readonly number[];
	/** Every fact it looks at. */
	readonly facts: readonly string[];
	/** The facts that left it open before, by what is known. */
	readonly missing: Map<string, readonly string[]>;
	/** The conditions of its parts. */
	readonly whens: readonly Compiled[];
	readonly states: (state: State, moment: Moment, today: Day) => number;
	/** The days among which the last day to file lies, from the reading least kind to the person to the kindest. */
	readonly last: (state: State, moment: Moment) => Span;
};

type Timed<T> = { readonly part: T; readonly test: Compiled['test'] };
type Running<T> = Timed<T> & { readonly start: number; readonly limit: Limit };

/** Makes a limitation rule ready. */
export function clockOf(rule: DeadlineRule, compile: (condition: Condition) => Compiled): Clock {
	const whens: Compiled[] = [];
	const timed = <T extends { readonly when: Condition }>(part: T): Timed<T> => {
		const when = compile(part.when);
		whens.push(when);
		return { part, test: when.test };
	};
	const running = <T extends DeadlineRule['clocks'][number] | Alternative>(
		part: T
	): Running<T> => ({
		...timed(part),
		start: part.from === 'accrual' ? -1 : numberOfStart(part.from),
		limit: limitOf(part.runs)
	});
	const clocks = rule.clocks.map(running);
	const alternatives = rule.alternatives.map(running);
	const minority = rule.minority && timed(rule.minority);
	const firstStep = rule.firstStep && timed(rule.firstStep);
	const last = (state: State, moment: Moment): Span => {
		let from = Infinity;
		let to = -Infinity;
		let accrualFrom = Infinity;
		let accrualTo = -Infinity;
		const { birthday } = moment;
		const childhood = minority === undefined ? NO : minority.test(state);
		const isSettled = minority?.part.reading === 'settled' && childhood === YES;
		for (let index = 0; index < clocks.length; index += 1) {
			const { start, limit, test } = clocks[index] as Running<DeadlineRule['clocks'][number]>;
			const truth = test(state);
			if (truth === NO) continue;
			const accrual = startIn(moment, start);
			const startFrom = isSettled && birthday.from > accrual.from ? birthday.from : accrual.from;
			const startTo = childhood !== NO && birthday.to > accrual.to ? birthday.to : accrual.to;
			accrualFrom = Math.min(accrualFrom, startFrom);
			accrualTo = Math.max(accrualTo, startTo);
			from = Math.min(from, limit.endFrom(startFrom));
			to = Math.max(to, limit.endTo(startTo));
			if (truth === YES) break;
		}
		for (let index = 0; index < alternatives.length; index += 1) {
			const { part, start, limit, test } = alternatives[index] as Running<Alternative>;
			if (test(state) === NO) continue;
			const begins = start === -1 ? null : startIn(moment, start);
			const lengthens = part.effect === 'lengthens';
			let startFrom = begins === null ? accrualFrom : begins.from;
			let startTo = begins === null ? accrualTo : begins.to;
			if (lengthens) {
				startFrom = Math.max(startFrom, accrualFrom);
				startTo = Math.max(startTo, accrualTo);
			}
			if (!lengthens) from = Math.min(from, limit.endFrom(startFrom));
			if (part.effect !== 'shortens') to = Math.max(to, limit.endTo(startTo));
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
	/** The same without the days: only whether each has gone by, part by part. */
	const states = (state: State, moment: Moment, today: Day): number => {
		let found = 0;
		let accrualFrom = Infinity;
		let accrualTo = -Infinity;
		const { birthday } = moment;
		const childhood = minority === undefined ? NO : minority.test(state);
		const isSettled = minority?.part.reading === 'settled' && childhood === YES;
		for (let index = 0; index < clocks.length; index += 1) {
			const { start, limit, test } = clocks[index] as Running<DeadlineRule['clocks'][number]>;
			const truth = test(state);
			if (truth === NO) continue;
			const accrual = startIn(moment, start);
			const startFrom = isSettled && birthday.from > accrual.from ? birthday.from : accrual.from;
			const startTo = childhood !== NO && birthday.to > accrual.to ? birthday.to : accrual.to;
			if (startFrom < accrualFrom) accrualFrom = startFrom;
			if (startTo > accrualTo) accrualTo = startTo;
			if (limit.mayHavePassed(startFrom, today)) found |= hasPassedBit;
			if (limit.mayBeOpen(startTo, today)) found |= isOpenBit;
			if (truth === YES) break;
		}
		for (let index = 0; index < alternatives.length; index += 1) {
			const { part, start, limit, test } = alternatives[index] as Running<Alternative>;
			const lengthens = part.effect === 'lengthens';
			const wanted = part.effect === 'shortens' ? hasPassedBit : lengthens ? isOpenBit : 3;
			if ((wanted & ~found) === 0 || test(state) === NO) continue;
			const begins = start === -1 ? null : startIn(moment, start);
			let startFrom = begins === null ? accrualFrom : begins.from;
			let startTo = begins === null ? accrualTo : begins.to;
			if (lengthens) {
				startFrom = Math.max(startFrom, accrualFrom);
				startTo = Math.max(startTo, accrualTo);
			}
			if (!lengthens && limit.mayHavePassed(startFrom, today)) found |= hasPassedBit;
			if (part.effect !== 'shortens' && limit.mayBeOpen(startTo, today)) found |= isOpenBit;
		}
		if (firstStep === undefined) return found;
		const truth = firstStep.test(state);
		if (truth === NO) return found;
		const ends = after(moment.act, firstStep.part.runs);
		const done = doneOn(firstStep.part, moment);
		if (done.to <= ends.from) return found;
		const passed = ends.from < today ? hasPassedBit : 0;
		if (truth === OPEN || done.from <= ends.to) return found | passed;
		return passed | (ends.to >= today ? isOpenBit : 0);
	};
	return {
		timed: withTests(rule, compile),
		places: [...new Set(whens.flatMap(({ places }) => places))],
		facts: factsOfRule(rule),
		missing: new Map(),
		whens,
		states,
		last
	};
}

function doneOn(step: FirstStep, { act, facts }: Moment): Span {
	const known = knownDate(facts, step.doneOn) ?? { from: act.from, to: Infinity };
	return step.isUpperBound ? { from: act.from, to: known.to } : known;
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
