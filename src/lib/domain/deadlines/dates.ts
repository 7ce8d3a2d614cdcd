import { UNKNOWN } from '../facts/fact.ts';
import type { FactRecord } from '../facts/fact.ts';
import { parsePartialDate } from './partial-date.ts';
import type { Start } from './rule.ts';
import { after, anyDay, notYet } from './span.ts';
import type { Span } from './span.ts';

const majority = { years: 18 };

/** The days a date fact may be; null when it is not known or is no date. */
export function knownDate(facts: FactRecord, fact: string): Span | null {
	const value = facts[fact];
	if (typeof value !== 'string' || value === UNKNOWN) return null;
	const date = parsePartialDate(value);
	return date.kind === 'date' ? date.span : null;
}

/**
 * When the wrong was done: the days it may have been, or for a wrong over a time its first day to its last.
 * While it goes on, or while its last day is not known, there is no latest day.
 */
export function actSpan(facts: FactRecord): Span {
	const first = knownDate(facts, 'incident.date') ?? anyDay;
	if (facts['incident.when'] === 'day') return first;
	const last = knownDate(facts, 'incident.endDate');
	return last === null
		? { from: first.from, to: Infinity }
		: { from: Math.min(first.from, last.from), to: Math.max(first.from, last.to) };
}

/** The days on which a start may fall; a date that is not known is no earlier than the act. */
export function startSpan(start: Start, act: Span, facts: FactRecord): Span {
	if (start === 'act') return act;
	if (start === 'not-yet') return notYet;
	if ('fact' in start) return sinceAct(knownDate(facts, start.fact), act);
	let from = Infinity;
	let to = Infinity;
	for (const fact of start.firstOf) {
		const date = sinceAct(knownDate(facts, fact), act);
		from = Math.min(from, date.from);
		to = Math.min(to, date.to);
	}
	return { from, to };
}

function sinceAct(date: Span | null, act: Span): Span {
	if (date === null) return { from: act.from, to: Infinity };
	return { from: Math.min(Math.max(date.from, act.from), date.to), to: date.to };
}

/** The days the eighteenth birthday may be; endless past when the person was of age at the act. */
export function eighteenthBirthday(facts: FactRecord, act: Span): Span {
	const wasUnder18 = facts['person.under18'];
	const birth = knownDate(facts, 'person.birthDate');
	if (birth === null) {
		const latest = after(act, majority).to;
		if (wasUnder18 === 'yes') return { from: act.from, to: latest };
		return { from: -Infinity, to: wasUnder18 === 'no' ? -Infinity : latest };
	}
	const birthday = after(birth, majority);
	if (wasUnder18 !== 'no') return birthday;
	return { from: -Infinity, to: birthday.from > act.to ? birthday.to : -Infinity };
}

/** Whether the person may have been, and may not have been, under 18 at the act. */
export function possibleMinority(
	facts: FactRecord,
	act: Span,
	birthday = eighteenthBirthday(facts, act)
): readonly ('yes' | 'no')[] {
	if (facts['person.under18'] === 'yes' && knownDate(facts, 'person.birthDate') === null) {
		return ['yes'];
	}
	const answers: ('yes' | 'no')[] = [];
	if (birthday.to > act.from) answers.push('yes');
	if (birthday.from <= act.to) answers.push('no');
	return answers;
}
