import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf } from '#lib/domain/deadlines/calendar.ts';
import { startOfDay, todayIn } from './today.ts';

const first = 18_262;

test('a day begins at midnight in Vermont: before that moment it is the day before', () => {
	fc.assert(
		fc.property(fc.integer({ min: first, max: first + 20_000 }), (day) => {
			const [before, iso] = [isoOf(day - 1), isoOf(day)];
			if (before === null || iso === null) throw new Error('No day');
			const start = startOfDay(iso);
			expect(todayIn(start)).toBe(iso);
			expect(todayIn(new Date(start.getTime() - 1))).toBe(before);
		})
	);
});

test('on the days the clocks change, midnight is told by the clock before the change', () => {
	expect(startOfDay('2026-03-08').toISOString()).toBe('2026-03-08T05:00:00.000Z');
	expect(startOfDay('2026-03-09').toISOString()).toBe('2026-03-09T04:00:00.000Z');
	expect(startOfDay('2026-11-01').toISOString()).toBe('2026-11-01T04:00:00.000Z');
	expect(startOfDay('2026-11-02').toISOString()).toBe('2026-11-02T05:00:00.000Z');
});
