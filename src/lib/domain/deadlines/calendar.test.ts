import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, dayOf, isoOf } from './calendar.ts';

function after(iso: string, period: Parameters<typeof addPeriod>[1]): string | null {
	return isoOf(addPeriod(dayOf(iso), period));
}

describe('calendar', () => {
	it.each([
		['2023-03-01', { years: 3 }, '2026-03-01'],
		['2024-02-29', { years: 3 }, '2027-02-28'],
		['2024-02-29', { years: 4 }, '2028-02-29'],
		['2023-02-28', { years: 1 }, '2024-02-28'],
		['2024-08-31', { months: 6 }, '2025-02-28'],
		['2023-08-31', { months: 6 }, '2024-02-29'],
		['2025-12-15', { months: 6 }, '2026-06-15']
	] as const)('a period from %s of %o ends on %s', (start, period, end) => {
		expect(after(start, period)).toBe(end);
	});

	it('the day after an anniversary is one day later', () => {
		expect(dayOf('2027-03-01') - addPeriod(dayOf('2024-02-29'), { years: 3 })).toBe(1);
	});

	it('an unbounded day stays unbounded', () => {
		expect(addPeriod(Infinity, { years: 3 })).toBe(Infinity);
		expect(isoOf(-Infinity)).toBeNull();
	});

	it('refuses what is not a day', () => {
		expect(() => dayOf('2024-3-1')).toThrow('2024-3-1');
		expect(() => dayOf('2024-13-01')).toThrow('2024-13-01');
	});

	it('a later start never ends sooner', () => {
		const days = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2199-12-31') });
		fc.assert(
			fc.property(days, fc.nat(3000), fc.integer({ min: 1, max: 84 }), (day, more, months) => {
				expect(addPeriod(day + more, { months })).toBeGreaterThanOrEqual(
					addPeriod(day, { months })
				);
			})
		);
	});
});
