import { describe, expect, it } from 'vitest';
import { typedDate } from './typed-date.ts';

describe('a date as a screener types it', () => {
	it.each([
		['3/14/2025', '2025-03-14'],
		['3-14-25', '2025-03-14'],
		['03.14.2025', '2025-03-14'],
		['mar 14, 2025', '2025-03-14'],
		['March 14 2025', '2025-03-14'],
		['2025-03-14', '2025-03-14'],
		['3/2025', '2025-03'],
		['Sept 2024', '2024-09'],
		['2024', '2024'],
		['t', '2026-11-22'],
		['y', '2026-11-21'],
		['5/1/98', '1998-05-01'],
		['11/22/26', '2026-11-22']
	])('%s is %s', (typed, iso) => {
		expect(typedDate(typed, '2026-11-22')).toBe(iso);
	});

	it.each([
		'',
		'2/30/2025',
		'13/1/2025',
		'11/23/2026',
		'2027',
		'soon',
		'3',
		'3/14/2025/1',
		'ma 2025'
	])('%j is no date that has been', (typed) => {
		expect(typedDate(typed, '2026-11-22')).toBeNull();
	});
});
