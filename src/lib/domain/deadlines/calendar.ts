import type { Period } from './deadline.ts';

const msPerDay = 86_400_000;

/**
 * A calendar day as a count of days; infinite where a bound is not known. Days have no time of day and no zone.
 */
export type Day = number;

/** The count of an ISO day. Throws when the text is not one. */
export function dayOf(iso: string): Day {
	if (iso === lastRead) return lastDayRead;
	const day = Date.parse(`${iso}T00:00:00Z`) / msPerDay;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(day)) throw new Error(`not a day: ${iso}`);
	lastRead = iso;
	lastDayRead = day;
	return day;
}

/** The day last read, since today is read for every assessment. */
let lastRead = '';
let lastDayRead: Day = NaN;

/** The ISO day of a count, or null where the day is infinite. */
export function isoOf(day: Day): string | null {
	if (!Number.isFinite(day)) return null;
	const known = daysWritten.get(day);
	if (known !== undefined) return known;
	const iso = new Date(day * msPerDay).toISOString().slice(0, 10);
	if (daysWritten.size >= mostDaysWritten) daysWritten.clear();
	daysWritten.set(day, iso);
	return iso;
}

const daysWritten = new Map<Day, string>();
const mostDaysWritten = 20_000;

/**
 * The day a period ends when it starts on `day`: the anniversary, which is itself the last day to file.
 * Where the month has no such day (29 February) the month's last day serves, the earlier plausible reading.
 */
export function addPeriod(day: Day, period: Period): Day {
	if (!Number.isFinite(day)) return day;
	if (day !== lastDay) {
		lastDay = day;
		lastMonth = monthOf(day);
	}
	const month = lastMonth + ('years' in period ? period.years * 12 : period.months);
	const begin = beginOf(month);
	return Math.min(begin + day - beginOf(lastMonth), beginOf(month + 1) - 1);
}

const firstYear = 1900;
const daysPerEra = 146_097;
const monthsPerEra = 4800;
const daysPerMonth = daysPerEra / monthsPerEra;

/** The first day of each month of the 400 years from 1900 on, after which the calendar begins again, and of the month after them. */
const begins = Int32Array.from(
	{ length: monthsPerEra + 1 },
	(_, month) => Date.UTC(firstYear, month, 1) / msPerDay
);
const firstDay = begins[0] as Day;

/** The month of a day, counted from January 1900 as 0. */
function monthOf(day: Day): number {
	const era = Math.floor((day - firstDay) / daysPerEra);
	const inFirst = day - era * daysPerEra;
	const about = Math.floor((inFirst - firstDay) / daysPerMonth);
	const isLater = (begins[about + 1] as Day) <= inFirst;
	const isEarlier = (begins[about] as Day) > inFirst;
	return era * monthsPerEra + about + (isLater ? 1 : 0) - (isEarlier ? 1 : 0);
}

/** The first day of a month. */
function beginOf(month: number): Day {
	const era = Math.floor(month / monthsPerEra);
	return era * daysPerEra + (begins[month - era * monthsPerEra] as Day);
}

/** The day last counted from, since one assessment counts several periods from the same day. */
let lastDay: Day = 0;
let lastMonth = monthOf(lastDay);
