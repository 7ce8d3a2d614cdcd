import type { Period } from './deadline.ts';

const msPerDay = 86_400_000;

/**
 * A calendar day as a count of days; infinite where a bound is not known. Days have no time of day and no zone.
 */
export type Day = number;

/** The count of an ISO day. Throws when the text is not one. */
export function dayOf(iso: string): Day {
	const known = daysRead.get(iso);
	if (known !== undefined) return known;
	const day = Date.parse(`${iso}T00:00:00Z`) / msPerDay;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || Number.isNaN(day)) throw new Error(`not a day: ${iso}`);
	if (daysRead.size >= mostDaysRead) daysRead.clear();
	daysRead.set(iso, day);
	return day;
}

/** Days read already, since one assessment asks for the same few many times. */
const daysRead = new Map<string, Day>();
const mostDaysRead = 20_000;

/** The ISO day of a count, or null where the day is infinite. */
export function isoOf(day: Day): string | null {
	if (!Number.isFinite(day)) return null;
	const known = daysWritten.get(day);
	if (known !== undefined) return known;
	const { year, month, dayOfMonth } = civilOf(day);
	const iso = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
	if (daysWritten.size >= mostDaysRead) daysWritten.clear();
	daysWritten.set(day, iso);
	return iso;
}

const daysWritten = new Map<Day, string>();

/**
 * The day a period ends when it starts on `day`: the anniversary, which is itself the last day to file.
 * Where the month has no such day (29 February) the month's last day serves, the earlier plausible reading.
 */
export function addPeriod(day: Day, period: Period): Day {
	if (!Number.isFinite(day)) return day;
	if (day !== lastDay) {
		lastDay = day;
		lastCivil = civilOf(day);
	}
	const { year, month, dayOfMonth } = lastCivil;
	const months = year * 12 + month - 1 + ('years' in period ? period.years * 12 : period.months);
	const toYear = Math.floor(months / 12);
	const toMonth = months - toYear * 12 + 1;
	return countOf(toYear, toMonth, Math.min(dayOfMonth, lengthOf(toYear, toMonth)));
}

/** The day last counted from, since one assessment counts several periods from the same day. */
let lastDay: Day = 0;
let lastCivil: Civil = { year: 1970, month: 1, dayOfMonth: 1 };

function twoDigits(count: number): string {
	return count < 10 ? `0${count}` : `${count}`;
}

type Civil = { readonly year: number; readonly month: number; readonly dayOfMonth: number };

const daysPerEra = 146_097;
const epochFromEra = 719_468;

/** The Gregorian date of a count, by arithmetic alone: years run from 1 March, in eras of 400 years. */
function civilOf(day: Day): Civil {
	const shifted = day + epochFromEra;
	const era = Math.floor(shifted / daysPerEra);
	const dayOfEra = shifted - era * daysPerEra;
	const leaps =
		Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
	const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
	const dayOfYear =
		dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		dayOfMonth: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
	};
}

function countOf(year: number, month: number, dayOfMonth: number): Day {
	const fromMarch = month <= 2 ? year - 1 : year;
	const era = Math.floor(fromMarch / 400);
	const yearOfEra = fromMarch - era * 400;
	const dayOfYear =
		Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOfMonth - 1;
	const dayOfEra =
		yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * daysPerEra + dayOfEra - epochFromEra;
}

function lengthOf(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
