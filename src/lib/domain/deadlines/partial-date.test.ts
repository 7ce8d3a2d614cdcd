import { describe, expect, it } from 'vitest';
import { isoOf } from './calendar.ts';
import { parsePartialDate } from './partial-date.ts';

describe('a date known in part', () => {
	it.each([
		['2024', 'year', '2024-01-01', '2024-12-31'],
		['2024-02', 'month', '2024-02-01', '2024-02-29'],
		['2023-02', 'month', '2023-02-01', '2023-02-28'],
		['2024-02-29', 'day', '2024-02-29', '2024-02-29']
	])('%s is known to the %s: from %s to %s', (text, precision, first, last) => {
		const date = parsePartialDate(text);
		if (date.kind !== 'date') throw new Error(`${text} is a date`);
		expect([date.precision, isoOf(date.span.from), isoOf(date.span.to)]).toEqual([
			precision,
			first,
			last
		]);
	});

	it.each([
		'2023-02-29',
		'2024-02-30',
		'2024-04-31',
		'2024-13',
		'2024-00',
		'2024-01-00',
		'0024',
		'9999'
	])('%s is in no calendar we use', (text) => {
		expect(parsePartialDate(text)).toEqual({ kind: 'impossible-date' });
	});

	it.each([
		'',
		'last spring',
		'24',
		'2024-1',
		'2024-01-1',
		'01/02/2024',
		'2024-01-01T10:00',
		' 2024'
	])('%j is not a date', (text) => {
		expect(parsePartialDate(text)).toEqual({ kind: 'not-a-date' });
	});
});
