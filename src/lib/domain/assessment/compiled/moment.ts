import { actSpan, eighteenthBirthday, possibleMinority, startSpan } from '../../deadlines/dates.ts';
import type { Start } from '../../deadlines/rule.ts';
import type { Span } from '../../deadlines/span.ts';
import type { FactRecord } from '../../facts/fact.ts';

/** What the dates of a record come to, for the clocks: when the act was, and when childhood ended. */
export type Moment = {
	readonly facts: FactRecord;
	readonly act: Span;
	readonly birthday: Span;
	/** Bits of `minorAnswers`: whether the person may, and may not, have been under 18. */
	readonly minor: number;
	/** Starts reckoned already, by their numbers. */
	readonly starts: (Span | undefined)[];
};

/** The answers to whether the person was under 18 at the act, in the order of their bits. */
export const minorAnswers = ['yes', 'no'] as const;

/** Reckons the moment of a record; dates that are not known leave wide spans. */
export function momentOf(facts: FactRecord): Moment {
	const act = actSpan(facts);
	const birthday = eighteenthBirthday(facts, act);
	const possible = possibleMinority(facts, act, birthday);
	return {
		facts,
		act,
		birthday,
		minor: (possible.includes('yes') ? 1 : 0) | (possible.includes('no') ? 2 : 0),
		starts: []
	};
}

const starts: Start[] = [];
const numbers = new Map<string, number>();

/** A number for what starts a clock, the same for all clocks that start alike. */
export function numberOfStart(start: Start): number {
	const name = JSON.stringify(start);
	const known = numbers.get(name);
	if (known !== undefined) return known;
	numbers.set(name, starts.length);
	starts.push(start);
	return starts.length - 1;
}

/** The days on which a start may fall at a moment; reckoned once. */
export function startIn(moment: Moment, number: number): Span {
	return (moment.starts[number] ??= startSpan(starts[number] as Start, moment.act, moment.facts));
}
