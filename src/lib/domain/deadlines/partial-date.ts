import { dayOf } from './calendar.ts';
import type { Span } from './span.ts';

/** A date as a person knows it: the first and last day (both inclusive) that it may be. */
export type PartialDate =
	| { readonly kind: 'date'; readonly precision: 'day' | 'month' | 'year'; readonly span: Span }
	| { readonly kind: 'impossible-date' }
	| { readonly kind: 'not-a-date' };

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const firstYear = 1900;
const lastYear = 2199;

/** Dates read already, since one assessment asks for the same few many times. */
const datesRead = new Map<string, PartialDate>();
const mostDatesRead = 20_000;

/** Reads '2024-03-01', '2024-03' or '2024'; a date no calendar has (30 February, year 0) is 'impossible-date'. */
export function parsePartialDate(text: string): PartialDate {
	const known = datesRead.get(text);
	if (known !== undefined) return known;
	const date = newPartialDate(text);
	if (datesRead.size >= mostDatesRead) datesRead.clear();
	datesRead.set(text, date);
	return date;
}

function newPartialDate(text: string): PartialDate {
	const match = pattern.exec(text);
	if (match === null) return { kind: 'not-a-date' };
	const [, year = '', month, day] = match;
	if (Number(year) < firstYear || Number(year) > lastYear) return { kind: 'impossible-date' };
	if (month === undefined) return dated('year', `${year}-01-01`, `${year}-12-31`);
	const length = daysInMonth(Number(year), Number(month));
	if (length === 0) return { kind: 'impossible-date' };
	if (day === undefined) return dated('month', `${text}-01`, `${text}-${length}`);
	const isInMonth = Number(day) >= 1 && Number(day) <= length;
	return isInMonth ? dated('day', text, text) : { kind: 'impossible-date' };
}

function dated(precision: 'day' | 'month' | 'year', first: string, last: string): PartialDate {
	return { kind: 'date', precision, span: { from: dayOf(first), to: dayOf(last) } };
}

function daysInMonth(year: number, month: number): number {
	if (month < 1 || month > 12) return 0;
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
