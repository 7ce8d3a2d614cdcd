import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePartialDate } from '#lib/domain/deadlines/partial-date.ts';
import { dateOf, partsOf } from './date-parts.ts';

test('a day, a month or a year alone is a date', () => {
	expect(dateOf({ year: '2024', month: '03', day: '1' })).toBe('2024-03-01');
	expect(dateOf({ year: '2024', month: '03', day: '' })).toBe('2024-03');
	expect(dateOf({ year: ' 2024 ', month: '', day: '' })).toBe('2024');
	expect(dateOf({ year: '', month: '', day: '' })).toBe('');
});

test('a day without its month, or without its year, is never read as a date', () => {
	const gaps = [
		{ year: '2024', month: '', day: '5' },
		{ year: '', month: '03', day: '5' },
		{ year: '', month: '', day: '5' },
		{ year: '', month: '12', day: '' }
	];
	expect(gaps.map((parts) => parsePartialDate(dateOf(parts)).kind)).not.toContain('date');
});

test('a kept date comes back in the fields as it was typed', () => {
	const year = fc.integer({ min: 1900, max: 2199 }).map(String);
	const month = fc.integer({ min: 1, max: 12 }).map((one) => String(one).padStart(2, '0'));
	const day = fc.integer({ min: 1, max: 31 }).map(String);
	fc.assert(
		fc.property(year, month, day, (y, m, d) => {
			const parts = { year: y, month: m, day: d };
			expect(partsOf(dateOf(parts))).toEqual(parts);
			expect(partsOf(dateOf({ ...parts, day: '' }))).toEqual({ ...parts, day: '' });
		})
	);
});
