import { expect, test } from 'vitest';
import { addPeriod, dayOf, isoOf } from './calendar.ts';

const first = dayOf('1890-01-01');
const last = dayOf('2240-12-31');

test('every day of three and a half centuries has the name the calendar gives it', () => {
	const wrong: number[] = [];
	for (let day = first; day <= last; day += 1) {
		if (isoOf(day) !== new Date(day * 86_400_000).toISOString().slice(0, 10)) wrong.push(day);
	}
	expect(wrong).toEqual([]);
});

test('three years, two years and six months from any day end as the calendar counts months', () => {
	const wrong: string[] = [];
	for (let day = first; day <= last; day += 7) {
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
