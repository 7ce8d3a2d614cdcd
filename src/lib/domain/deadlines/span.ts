import { addPeriod } from './calendar.ts';
import type { Day } from './calendar.ts';
import type { Period } from './deadline.ts';

/** The days (inclusive) among which an uncertain day must lie; an infinite end is no bound at all. */
export type Span = { readonly from: Day; readonly to: Day };

/** Nothing is known of the day. */
export const anyDay: Span = { from: -Infinity, to: Infinity };

/** The day has not come, and nothing known says when it will. */
export const notYet: Span = { from: Infinity, to: Infinity };

/** Whether the last day to file may still be to come, which today is too. */
export function mayBeOpen({ to }: Span, today: Day): boolean {
	return to >= today;
}

/** Whether the last day to file may lie before today. */
export function mayHavePassed({ from }: Span, today: Day): boolean {
	return from < today;
}

/** Where the later of two uncertain days lies. */
export function laterOf(a: Span, b: Span): Span {
	return { from: Math.max(a.from, b.from), to: Math.max(a.to, b.to) };
}

/** Where the end of a period lies that starts within `span`. */
export function after(span: Span, period: Period): Span {
	return { from: addPeriod(span.from, period), to: addPeriod(span.to, period) };
}
