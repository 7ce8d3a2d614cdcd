import { expect, test } from 'vitest';
import { addPeriod, dayOf, isoOf } from './calendar.ts';

const first = dayOf('1890-01-01');
const last = dayOf('2310-12-31');

function lengthsOf(year: number): readonly number[] {
	const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
	return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
}

function named(year: number, month: number, day: number): string {
	return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

test('every day of more than four centuries has the name that counting on from the first gives it', () => {
	const wrong: string[] = [];
	let day = first;
	for (let year = 1890; year <= 2310; year += 1) {
		for (const [month, length] of lengthsOf(year).entries()) {
			for (let ofMonth = 1; ofMonth <= length; ofMonth += 1) {
				const name = named(year, month + 1, ofMonth);
				if (isoOf(day) !== name || dayOf(name) !== day) wrong.push(name);
				day += 1;
			}
		}
	}
	expect(wrong).toEqual([]);
	expect(day).toBe(last + 1);
});

test('six months and two, three and eighteen years from any day end as the calendar counts months', () => {
	const wrong: string[] = [];
	for (let day = first; day <= last; day += 1) {
		for (const months of [6, 24, 36, 216]) {
			const start = new Date(day * 86_400_000);
			const month = start.getUTCMonth() + months;
			const length = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
			const end = Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), length));
			if (addPeriod(day, { months }) !== end / 86_400_000) wrong.push(`${day}+${months}`);
		}
	}
	expect(wrong).toEqual([]);
});
