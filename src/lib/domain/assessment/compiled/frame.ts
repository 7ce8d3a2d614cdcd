import type { State } from '../../conditions/variables.ts';
import { isoOf } from '../../deadlines/calendar.ts';
import type { Day } from '../../deadlines/calendar.ts';
import { knownDate } from '../../deadlines/dates.ts';
import type { FactRecord } from '../../facts/fact.ts';
import { momentOf } from './moment.ts';
import type { Moment } from './moment.ts';

/** What stays the same while the unknown answers of one record are gone through: its dates, and today. */
export type Frame = {
	readonly facts: FactRecord;
	readonly today: Day;
	/** ISO day before which a decision must have been made to count; null when the incident has no date. */
	readonly on: string | null;
	/** What was found for these dates already, by what was asked. */
	readonly memory: Map<string, number>;
	/** What the dates come to, given the answers in a state that bear on them. */
	readonly moment: (state: State) => Moment;
};

/** The two told variables that change what dates mean: how long the incident lasted, and whether the person was a child. */
export type Timing = { readonly when: TimingVariable; readonly under18: TimingVariable };

type TimingVariable = { readonly place: number; readonly values: readonly string[] };

/** The frame of the facts that dates are reckoned from. Answers tried out for its unknown facts give moments of their own, reckoned once each. */
export function frameOf(facts: FactRecord, today: Day, { when, under18 }: Timing): Frame {
	let base: Moment | undefined;
	const moments = new Map<number, Moment>();
	const isKnown = (fact: string) => facts[fact] !== undefined && facts[fact] !== 'unknown';
	const isWhenKnown = isKnown('incident.when');
	const isAgeKnown = isKnown('person.under18');
	const moment = (state: State): Moment => {
		if (isWhenKnown && isAgeKnown) return (base ??= momentOf(facts));
		const tried = isWhenKnown ? null : tryOut(state, when);
		const age = isAgeKnown ? null : tryOut(state, under18);
		if (tried === null && age === null) return (base ??= momentOf(facts));
		const key = (tried === null ? 0 : when.values.indexOf(tried) + 1) * 4 + ageKey(age);
		const known = moments.get(key);
		if (known) return known;
		const made = momentOf({
			...facts,
			...(tried === null ? {} : { 'incident.when': tried }),
			...(age === null ? {} : { 'person.under18': age })
		});
		moments.set(key, made);
		return made;
	};
	return { facts, today, on: dayBefore(facts), memory: new Map(), moment };
}

/** The earliest day the incident may have been. */
function dayBefore(facts: FactRecord): string | null {
	const date = knownDate(facts, 'incident.date');
	if (date === null) return null;
	return date.from === date.to ? String(facts['incident.date']) : isoOf(date.from);
}

function ageKey(age: string | null): number {
	if (age === null) return 0;
	return age === 'yes' ? 1 : 2;
}

/** The answer a state is down to, or null while there are several. */
function tryOut(state: State, { place, values }: TimingVariable): string | null {
	const answers = state[place] as number;
	if ((answers & (answers - 1)) !== 0) return null;
	return values[31 - Math.clz32(answers)] ?? null;
}
