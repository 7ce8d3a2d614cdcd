import type { Period } from './deadline.ts';

const msPerDay = 86_400_000;

/**
 * A calendar day as a count of days; infinite where a bound is not known. Days have no time of day and no zone.
 */
export type Day = number;

/** The count of an ISO day. Throws when the text is not one. */
export function dayOf(iso: string): Day {
	const day = Date.parse(`${iso}T00:00:00Z`) / msPerDay;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(day)) throw new Error(`not a day: ${iso}`);
	return day;
}

/** The ISO day of a count, or null where the day is infinite. */
export function isoOf(day: Day): string | null {
	return Number.isFinite(day) ? new Date(day * msPerDay).toISOString().slice(0, 10) : null;
}

/**
 * The day a period ends when it starts on `day`: the anniversary, which is itself the last day to file.
 * Where the month has no such day (29 February) the month's last day serves, the earlier plausible reading.
 */
export function addPeriod(day: Day, period: Period): Day {
	if (!Number.isFinite(day)) return day;
	const start = new Date(day * msPerDay);
	const months = 'years' in period ? period.years * 12 : period.months;
	const month = start.getUTCMonth() + months;
	const lastOfMonth = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
	const dayOfMonth = Math.min(start.getUTCDate(), lastOfMonth);
	return Date.UTC(start.getUTCFullYear(), month, dayOfMonth) / msPerDay;
}
