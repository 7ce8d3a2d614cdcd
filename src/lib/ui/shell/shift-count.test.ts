import { describe, expect, test } from 'vitest';
import { countsShift } from './shift-count.ts';

describe('the quick exit shortcut', () => {
	test('leaves at the third Shift', () => {
		const isThird = countsShift(3);
		expect([0, 400, 800].map((at) => isThird('Shift', at, false))).toEqual([false, false, true]);
	});

	test('does not leave a person who types capitals', () => {
		const isThird = countsShift(3);
		const keys = ['Shift', 'N', 'Shift', 'A', 'Shift', 'S', 'Shift'];
		expect(keys.some((key, at) => isThird(key, at, false))).toBe(false);
	});

	test('starts again after a pause of more than five seconds', () => {
		const isThird = countsShift(3);
		const times = [0, 300, 5301, 5400];
		expect(times.some((at) => isThird('Shift', at, false))).toBe(false);
		expect(isThird('Shift', 5500, false)).toBe(true);
	});

	test('does not count a key held down', () => {
		const isThird = countsShift(3);
		expect([0, 1, 2, 3].some((at) => isThird('Shift', at, at > 0))).toBe(false);
	});
});
