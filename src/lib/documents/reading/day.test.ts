import { expect, test } from 'vitest';
import { dayInWords } from './day.ts';

test('a date is shown as exactly as it is known', () => {
	expect(dayInWords('2024-03-03')).toBe('March 3, 2024');
	expect(dayInWords('2024-03')).toBe('March 2024');
	expect(dayInWords('2024')).toBe('2024');
});

test('what is not a date is shown as it was written', () => {
	expect(dayInWords('2024-02--')).toBe('2024-02--');
	expect(dayInWords('unknown')).toBe('unknown');
});
