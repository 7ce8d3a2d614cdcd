import type { Assessment, Cell } from '#lib/domain/assessment/assessment.ts';
import { evaluate } from '#lib/domain/conditions/evaluate.ts';
import type { Deadline } from '#lib/domain/deadlines/deadline.ts';
import { unionOf } from '#lib/domain/facts/record.ts';
import type { Law } from '#lib/domain/routes/route.ts';
import { isOpen, routeName } from './outcome-view.ts';
import type { Reader } from './reader.ts';

/** One time limit of one incident, with everything it applies to. */
export type ClockView = {
	readonly key: string;
	readonly law: Law;
	readonly deadline: Deadline;
	readonly what: string;
	/** The same, one by one. */
	readonly names: readonly string[];
	readonly state: 'open' | 'passed' | 'unsure';
};

/** Every clock of the case: those that may still be open, soonest first, then those that ran out. */
export function clocksOf(assessment: Assessment, reader: Reader): readonly ClockView[] {
	const { result } = reader.words;
	const drafts = new Map<string, { first: Omit<ClockView, 'what' | 'names'>; what: Set<string> }>();
	const add = (law: Law, incident: number, deadline: Deadline, name: string) => {
		const key = [law, incident, deadline.rule, deadline.earliest, deadline.latest].join('/');
		const draft = drafts.get(key) ?? {
			first: { key, law, deadline, state: stateOf(deadline) },
			what: new Set<string>()
		};
		const which = reader.incident(incident);
		draft.what.add(which === null ? name : `${name} (${which})`);
		drafts.set(key, draft);
	};
	for (const cell of assessment.things.flatMap(({ cells }) => cells).filter(isOpen)) {
		add(cell.law, cell.incident, cell.deadline, wayName(cell, reader));
	}
	for (const { incident, deadline } of assessment.otherClocks) {
		const name = result.clocks[deadline.rule];
		if (name !== undefined && concerns(deadline.rule, incident, reader)) {
			add('today', incident, deadline, name);
		}
	}
	return [...drafts.values()]
		.map(({ first, what }) => ({ ...first, what: [...what].join('; '), names: [...what] }))
		.toSorted(byUrgency);
}

/** The route, with whom it is against where the lawbook knows several. */
function wayName(cell: Cell, { law, words }: Reader): string {
	const several = law.routes.filter(({ id }) => id === cell.route).length > 1;
	return several
		? `${routeName(cell, words)}, ${lowerFirst(words.defendantWords[cell.defendant])}`
		: routeName(cell, words);
}

function lowerFirst(text: string): string {
	return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function concerns(rule: string, incident: number, { law, told }: Reader): boolean {
	const applies = law.deadlines.find(({ id }) => id === rule)?.applies;
	if (applies === undefined) return true;
	const record = { ...told.facts, ...told.incidents[incident], ...unionOf(told.officers) };
	return evaluate(applies, record) !== 'no';
}

function stateOf({ states }: Deadline): ClockView['state'] {
	return states.length > 1 ? 'unsure' : (states[0] ?? 'unsure');
}

const stateOrder = { unsure: 0, open: 0, passed: 1 } as const;

function byUrgency(a: ClockView, b: ClockView): number {
	const state = stateOrder[a.state] - stateOrder[b.state];
	if (state !== 0) return state;
	const [one, other] = [a.deadline.daysLeft ?? Infinity, b.deadline.daysLeft ?? Infinity];
	return one === other ? 0 : one - other;
}

/** The clock of today's law that runs out next, or why there is none to name. */
export type Urgent =
	| {
			readonly kind: 'next';
			readonly what: string;
			readonly names: readonly string[];
			readonly day: string;
			readonly days: number;
	  }
	| { readonly kind: 'passed' | 'no-day' | 'none' };

export function mostUrgent(clocks: readonly ClockView[]): Urgent {
	const real = clocks.filter(({ law }) => law === 'today');
	const ahead = real.filter(({ deadline: { daysLeft } }) => daysLeft !== null && daysLeft >= 0);
	const soonest = ahead[0]?.deadline;
	if (soonest?.earliest && soonest.daysLeft !== null) {
		const { earliest: day, daysLeft: days } = soonest;
		const same = ahead.filter(({ deadline }) => deadline.earliest === day);
		const names = [...new Set(same.flatMap((clock) => clock.names))];
		return { kind: 'next', what: namesOf(same), names, day, days };
	}
	if (real.some(({ deadline }) => deadline.earliest === null && deadline.states.length > 1)) {
		return { kind: 'no-day' };
	}
	return { kind: real.some(({ state }) => state !== 'open') ? 'passed' : 'none' };
}

/** What the time may have run out for already, on a reading less kind than another. */
export function perhapsLate(clocks: readonly ClockView[]): string | null {
	const late = clocks.filter(
		({ law, state, deadline: { daysLeft } }) =>
			law === 'today' && state === 'unsure' && daysLeft !== null && daysLeft < 0
	);
	return late.length === 0 ? null : namesOf(late);
}

function namesOf(clocks: readonly ClockView[]): string {
	return [...new Set(clocks.map(({ what }) => what))].join('; ');
}

/** Whether a criminal case is open for any incident. */
export function isCasePending({ told }: Reader): boolean {
	return told.incidents.some((incident) => incident['criminal.status'] === 'pending');
}

/** A clock drawn on a line from 0 (the first day shown) to 100 (the last). */
export type Bar = {
	readonly key: string;
	/** Its place, from 1, among all clocks, those without a day included. */
	readonly number: number;
	readonly from: number;
	readonly firm: number;
	readonly kind: number | null;
	readonly isPassed: boolean;
};

export type Chart = {
	readonly today: number;
	readonly bars: readonly Bar[];
	readonly years: readonly { readonly year: number; readonly at: number }[];
};

const msPerDay = 86_400_000;

function countOf(iso: string): number {
	return Date.parse(iso) / msPerDay;
}

/** Lays the clocks that have a day on one line, with a mark for each new year. */
export function chartOf(clocks: readonly ClockView[], today: string): Chart | null {
	const dated = clocks.flatMap((clock, index) =>
		clock.deadline.earliest === null
			? []
			: [{ clock, number: index + 1, day: countOf(clock.deadline.earliest) }]
	);
	if (dated.length === 0) return null;
	const now = countOf(today);
	const kindest = ({ deadline }: ClockView) =>
		deadline.latest === null ? null : countOf(deadline.latest);
	const days = dated.flatMap(({ clock, day }) => [day, kindest(clock) ?? day]);
	const first = Math.min(now, ...days);
	const last = Math.max(now + 365, ...days);
	const { place, years } = lineOf(first, last);
	return {
		today: place(now),
		bars: dated.map(({ clock, number, day }) => {
			const latest = kindest(clock);
			return {
				key: clock.key,
				number,
				from: place(Math.min(now, day)),
				firm: place(day),
				kind: latest === null ? 100 : latest > day ? place(latest) : null,
				isPassed: day < now
			};
		}),
		years
	};
}

/** A line from before the first to after the last of some days, counted from 1970, with its new years. */
export function lineOf(first: number, last: number) {
	const margin = (last - first) * 0.1;
	const place = (day: number) =>
		Math.round((1000 * (day - first + margin)) / (last - first + 2 * margin)) / 10;
	const firstYear = new Date(first * msPerDay).getUTCFullYear() + 1;
	const lastYear = new Date(last * msPerDay).getUTCFullYear();
	const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => ({
		year: firstYear + index,
		at: place(Date.UTC(firstYear + index, 0, 1) / msPerDay)
	}));
	return { place, years };
}

/** How long is left, or that it has passed. */
export function leftInWords(
	{ deadline: { daysLeft }, state }: ClockView,
	{ words }: Reader
): string {
	const copy = words.result.deadlines;
	if (daysLeft === null) return state === 'open' ? copy.open : copy.notKnown;
	if (daysLeft >= 0) return String(daysLeft);
	return state === 'unsure' ? copy.mayHavePassed : copy.passed(-daysLeft);
}

/** The last day on the reading kindest to the person. */
export function kindestInWords(
	{ deadline: { latest, hasNoLimit } }: ClockView,
	{ words, day }: Reader
): string {
	if (latest !== null) return day(latest);
	const copy = words.result.deadlines;
	return hasNoLimit ? copy.noLimit : copy.mayBeLater;
}
