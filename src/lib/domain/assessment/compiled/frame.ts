import { isSingle } from '../../conditions/variables.ts';
import type { State } from '../../conditions/variables.ts';
import { isoOf } from '../../deadlines/calendar.ts';
import type { Day } from '../../deadlines/calendar.ts';
import { knownDate } from '../../deadlines/dates.ts';
import { UNKNOWN } from '../../facts/fact.ts';
import type { FactRecord } from '../../facts/fact.ts';
import { isKnown } from '../../facts/record.ts';
import { momentOf } from './moment.ts';
import type { Moment } from './moment.ts';

/** What stays the same while the unknown answers of one record are gone through: its dates, and today. */
export type Frame = {
	readonly facts: FactRecord;
	readonly today: Day;
	/** ISO day before which a decision must have been made to count; null when the incident has no date. */
	readonly on: string | null;
	/** What was found for these dates already, by what was asked; null before anything was. */
	memory: Map<string, number> | null;
	/** What the dates come to, given the answers in a state that bear on them. */
	readonly moment: (state: State) => Moment;
	/** The day of the incident where it is all that is known of dates, or that none is known; null where others are. */
	readonly loneAct: () => Day | 'unknown' | null;
};

/** The two told variables that change what dates mean: how long the incident lasted, and whether the person was a child. */
export type Timing = {
	readonly when: TimingVariable;
	readonly under18: TimingVariable;
};

type TimingVariable = { readonly place: number; readonly values: readonly string[] };

/** The frame of the facts that dates are reckoned from. Answers tried out for its unknown facts give moments of their own, reckoned once each. */
export function frameOf(facts: FactRecord, today: Day, timing: Timing): Frame {
	const { when, under18 } = timing;
	const moments: (Moment | undefined)[] = [];
	const isWhenKnown = isKnown(facts['incident.when']);
	const isAgeKnown = isKnown(facts['person.under18']);
	const moment = (state: State): Moment => {
		const tried = isWhenKnown ? 0 : numberAt(state, when.place);
		const age = isAgeKnown ? 0 : numberAt(state, under18.place);
		return (moments[tried * 4 + age] ??= momentOf(
			tried === 0 && age === 0
				? facts
				: {
						...facts,
						...(tried === 0 ? {} : { 'incident.when': when.values[tried - 1] ?? UNKNOWN }),
						...(age === 0 ? {} : { 'person.under18': under18.values[age - 1] ?? UNKNOWN })
					}
		));
	};
	let found: ReturnType<Frame['loneAct']> | undefined;
	const loneAct = () => (found === undefined ? (found = loneActIn(facts)) : found);
	return { facts, today, on: dayBefore(facts), memory: null, moment, loneAct };
}

function loneActIn(facts: FactRecord): ReturnType<Frame['loneAct']> {
	for (const fact in facts) {
		if (fact === 'incident.when' || fact === 'person.under18') continue;
		if (fact !== 'incident.date' && isKnown(facts[fact])) return null;
	}
	const act = knownDate(facts, 'incident.date');
	if (act === null) return 'unknown';
	return act.from === act.to ? act.from : null;
}

/** The earliest day the incident may have been. */
function dayBefore(facts: FactRecord): string | null {
	const date = knownDate(facts, 'incident.date');
	if (date === null) return null;
	return date.from === date.to ? String(facts['incident.date']) : isoOf(date.from);
}

/** The number of the answer a state is down to, from 1, or 0 while there are several. */
function numberAt(state: State, place: number): number {
	const answers = state[place] as number;
	return isSingle(answers) ? 32 - Math.clz32(answers) : 0;
}
