import { NO, YES } from '../../conditions/compile.ts';
import type { Compiled } from '../../conditions/compile.ts';
import type { Condition } from '../../conditions/condition.ts';
import { grown } from '../../conditions/grown.ts';
import { truthOf } from '../../conditions/truth.ts';
import type { State } from '../../conditions/variables.ts';
import { knownDate } from '../../deadlines/dates.ts';
import { factsOfRule } from '../../deadlines/missing.ts';
import type { Alternative, DeadlineRule, FirstStep } from '../../deadlines/rule.ts';
import { after, anyDay, mayBeOpen, mayHavePassed } from '../../deadlines/span.ts';
import type { Span } from '../../deadlines/span.ts';
import type { Day } from '../../deadlines/calendar.ts';
import { keptOf } from './keys.ts';
import type { Kept } from './keys.ts';
import { endOf, limitOf } from './limit.ts';
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
	readonly missing: Kept<readonly string[]>;
	/** The conditions of its parts. */
	readonly whens: readonly Compiled[];
	readonly states: (state: State, moment: Moment, today: Day) => number;
	/** The days among which the last day to file lies, from the reading least kind to the person to the kindest. */
	readonly last: (state: State, moment: Moment) => Span;
};

/** How long a part runs, and from what: the number of a start, or -1 for accrual. */
type Running<T> = {
	readonly part: T;
	readonly when: Compiled;
	readonly start: number;
	readonly limit: Limit;
};

type MainClock = Running<DeadlineRule['clocks'][number]>;

/** The parts of a rule that may apply: no clock stands after one that certainly does. */
type Plan = {
	readonly clocks: readonly MainClock[];
	readonly alternatives: readonly Running<Alternative>[];
	/** Whether the time of a child may run from its eighteenth birthday, and whether it certainly does. */
	readonly mayWait: boolean;
	readonly waits: boolean;
	/** Whether a first step is required, and its truth. */
	readonly firstStep: FirstStep | null;
	readonly isStepCertain: boolean;
	/** The moment it was last reckoned for, and where the last day lies: the rules of one case often share a plan. */
	moment: Moment | null;
	last: Span;
};

/** The plans of all rules, and their numbers by all that a last day turns on. */
const plans: Plan[] = [];
const planNumbers = new Map<string, number>();

/** The number of a plan: the same for plans of any rules that give the same last day. */
function numberOfPlan(plan: Omit<Plan, 'moment' | 'last'>): number {
	const { clocks, alternatives, ...rest } = plan;
	const name = JSON.stringify([
		clocks.map(({ part, start }) => [part.runs, start]),
		alternatives.map(({ part, start }) => [part.runs, start, part.effect]),
		rest
	]);
	const number = planNumbers.get(name) ?? plans.push({ ...plan, moment: null, last: anyDay }) - 1;
	planNumbers.set(name, number);
	return number;
}

const mostMissing = 512;

/** Makes a limitation rule ready. */
export function clockOf(rule: DeadlineRule, compile: (condition: Condition) => Compiled): Clock {
	const running = <T extends DeadlineRule['clocks'][number] | Alternative>(
		part: T
	): Running<T> => ({
		part,
		when: compile(part.when),
		start: part.from === 'accrual' ? -1 : numberOfStart(part.from),
		limit: limitOf(part.runs)
	});
	const clocks = rule.clocks.map(running);
	const alternatives = rule.alternatives.map(running);
	const { minority, firstStep } = rule;
	const childhood = minority && compile(minority.when);
	const step = firstStep && compile(firstStep.when);
	const planned = (truthOfPart: (when: Compiled) => number): number => {
		const first = clocks.findIndex(({ when }) => truthOfPart(when) === YES);
		const mayApply = ({ when }: { readonly when: Compiled }) => truthOfPart(when) !== NO;
		const wait = childhood === undefined ? NO : truthOfPart(childhood);
		const stepTruth = step === undefined ? NO : truthOfPart(step);
		return numberOfPlan({
			clocks: (first === -1 ? clocks : clocks.slice(0, first + 1)).filter(mayApply),
			alternatives: alternatives.filter(mayApply),
			mayWait: wait !== NO,
			waits: wait === YES && minority?.reading === 'settled',
			firstStep: firstStep === undefined || stepTruth === NO ? null : firstStep,
			isStepCertain: stepTruth === YES
		});
	};
	const numberOf = grown(
		(read) => planned((when) => truthOf(when, read)),
		(state) => planned(({ test }) => test(state))
	);
	const last = (state: State, moment: Moment): Span => {
		const plan = plans[numberOf(state)] as Plan;
		if (plan.moment !== moment) {
			plan.moment = moment;
			plan.last = lastBy(plan, moment);
		}
		return plan.last;
	};
	const whens = [
		...[...clocks, ...alternatives].map(({ when }) => when),
		...[childhood, step]
	].filter((when) => when !== undefined);
	return {
		timed: withTests(rule, compile),
		places: [...new Set(whens.flatMap(({ places }) => places))],
		facts: factsOfRule(rule),
		missing: keptOf(mostMissing),
		whens,
		last,
		states: (state, moment, today) => statesBy(last(state, moment), today)
	};
}

/** Where the last day to file lies by a plan. */
function lastBy(plan: Plan, moment: Moment): Span {
	let from = Infinity;
	let to = -Infinity;
	let accrualFrom = Infinity;
	let accrualTo = -Infinity;
	const { birthday } = moment;
	for (let index = 0; index < plan.clocks.length; index += 1) {
		const { start, limit } = plan.clocks[index] as MainClock;
		const accrual = startIn(moment, start);
		const startFrom = plan.waits && birthday.from > accrual.from ? birthday.from : accrual.from;
		const startTo = plan.mayWait && birthday.to > accrual.to ? birthday.to : accrual.to;
		accrualFrom = Math.min(accrualFrom, startFrom);
		accrualTo = Math.max(accrualTo, startTo);
		from = Math.min(from, endOf(limit, startFrom, -Infinity));
		to = Math.max(to, endOf(limit, startTo, Infinity));
	}
	for (let index = 0; index < plan.alternatives.length; index += 1) {
		const { part, start, limit } = plan.alternatives[index] as Running<Alternative>;
		const begins = start === -1 ? null : startIn(moment, start);
		const lengthens = part.effect === 'lengthens';
		let startFrom = begins === null ? accrualFrom : begins.from;
		let startTo = begins === null ? accrualTo : begins.to;
		if (lengthens) {
			startFrom = Math.max(startFrom, accrualFrom);
			startTo = Math.max(startTo, accrualTo);
		}
		if (!lengthens) from = Math.min(from, endOf(limit, startFrom, -Infinity));
		if (part.effect !== 'shortens') to = Math.max(to, endOf(limit, startTo, Infinity));
	}
	if (plan.firstStep !== null) {
		const { from: endsFrom, to: endsTo } = after(moment.act, plan.firstStep.runs);
		const done = doneOn(plan.firstStep, moment);
		if (done.to > endsFrom) {
			from = Math.min(from, endsFrom);
			if (plan.isStepCertain && done.from > endsTo) {
				from = endsFrom;
				to = endsTo;
			}
		}
	}
	return { from, to };
}

function doneOn(step: FirstStep, { act, facts }: Moment): Span {
	const known = knownDate(facts, step.doneOn) ?? { from: act.from, to: Infinity };
	return step.isUpperBound ? { from: act.from, to: known.to } : known;
}

/** Whether time is open or has passed, by where the last day to file lies, in the order of their bits. */
export function statesBy(last: Span, today: Day): number {
	return (mayBeOpen(last, today) ? isOpenBit : 0) | (mayHavePassed(last, today) ? hasPassedBit : 0);
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
