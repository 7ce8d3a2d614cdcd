import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allScenarios } from '#lib/content/scenarios/all.ts';
import { calendarOf } from '#lib/documents/calendar.ts';
import { caseRecordOf } from '#lib/documents/case-record.ts';
import {
	compareCodes,
	qrOf,
	readResultCode,
	resultCodeOf,
	writtenCode
} from '#lib/documents/result-code.ts';
import { caseViewOf } from '#lib/documents/summary/summary.ts';
import { readCaseFile } from '#lib/schemas/case-file.ts';
import { everythingAnswered, given, statementsOf, today } from './cases.ts';

const scenarios = await allScenarios();

describe('the calendar file', () => {
	const calendars = scenarios.map(({ facts }) => calendarOf(caseViewOf(given(facts))));

	test('has one event for each open clock of today’s law, and none for the bill', () => {
		for (const [index, { facts }] of scenarios.entries()) {
			const open = caseViewOf(given(facts)).clocks.filter(
				({ law, deadline }) => law === 'today' && (deadline.daysLeft ?? -1) >= 0
			);
			const days = [...(calendars[index] ?? '').matchAll(/^DTSTART;VALUE=DATE:(\d{8})\r$/gm)];
			expect(days.map(([, day]) => day)).toEqual(
				open.map(({ deadline }) => deadline.earliest?.replaceAll('-', ''))
			);
			expect(calendars[index] ?? '').not.toContain('S.254');
		}
		expect(calendars.filter((one) => one !== null).length).toBeGreaterThan(10);
	});

	test('is made of lines of at most 75 octets that end as the standard says', () => {
		for (const text of calendars.filter((one) => one !== null)) {
			const lines = text.split('\r\n');
			expect(lines.at(-1)).toBe('');
			expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line))).toEqual(
				[]
			);
		}
	});

	test('gives the rule and its citation, and reminds before the day', () => {
		const unfolded = calendars.join('').replaceAll('\r\n ', '');
		expect(unfolded).toMatch(/DESCRIPTION:[^\r]*\[[^\]]*12 V\.S\.A\. § 512/);
		expect(unfolded).toContain('TRIGGER:-P30D');
	});

	test('tells no answer but dates, since calendars are shared', () => {
		for (let nth = 0; nth < 6; nth++) {
			const told = everythingAnswered(nth);
			const text = (calendarOf(caseViewOf(given(told))) ?? '').replaceAll('\r\n ', '');
			expect(
				statementsOf(told).filter((words) => words.endsWith('.') && text.includes(words))
			).toEqual([]);
			expect(text).not.toContain('Words about');
		}
	});

	test('gives each event a name of its own', () => {
		for (const text of calendars.filter((one) => one !== null)) {
			const names = [...text.replaceAll('\r\n ', '').matchAll(/^UID:(.+)\r$/gm)].map(
				([, id]) => id
			);
			expect(new Set(names).size).toBe(names.length);
		}
	});
});

describe('the case file with its result', () => {
	test('opens as a case file, with every answer as it was', () => {
		for (let nth = 0; nth < 12; nth++) {
			const told = everythingAnswered(nth);
			const read = readCaseFile(caseRecordOf(given(told), 'code'), today);
			expect(read).toMatchObject({ kind: 'ok', dropped: [], file: { answers: told } });
		}
	});

	test('names the version of the bill it was compared with', () => {
		for (const { facts } of scenarios) {
			const text = caseRecordOf(given(facts), 'code');
			expect(text).toContain('s254-2022-as-introduced');
			expect(text).not.toMatch(/"law": "s254"/);
		}
	});
});

describe('the result code', () => {
	test('is the same for the same case, in whatever order it was answered', async () => {
		for (const { facts } of scenarios.slice(0, 8)) {
			const turned = {
				...facts,
				facts: Object.fromEntries(Object.entries(facts.facts).toReversed()),
				incidents: facts.incidents.map((one) =>
					Object.fromEntries(Object.entries(one).toReversed())
				)
			};
			const [one, other] = await Promise.all([given(facts), given(turned)].map(resultCodeOf));
			expect(other).toEqual(one);
		}
	});

	test('differs from case to case', async () => {
		const codes = await Promise.all(scenarios.map(({ facts }) => resultCodeOf(given(facts))));
		const distinct = new Set(scenarios.map(({ facts }) => JSON.stringify(facts))).size;
		expect(new Set(codes.map(({ facts }) => facts)).size).toBe(distinct);
	});

	test('shows whether facts, law or outcome differ', async () => {
		const one = await resultCodeOf(given(everythingAnswered(0)));
		expect(compareCodes(one, one)).toBe('same');
		expect(compareCodes(one, { ...one, facts: '0000' })).toBe('other-facts');
		expect(compareCodes(one, { ...one, outcomes: '0000' })).toBe('other-outcomes');
		expect(compareCodes(one, { ...one, outcomes: '0', madeOn: '2027-01-01' })).toBe('other-day');
		expect(compareCodes(one, { ...one, outcomes: '0', lawbook: '2030.1' })).toBe('other-lawbook');
	});

	test('is read back as it was written, and nothing else is', async () => {
		const code = await resultCodeOf(given(everythingAnswered(1)));
		expect(readResultCode(` ${writtenCode(code).toLowerCase()} `)).toEqual(code);
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(readResultCode(text)).toBeNull();
			})
		);
	});

	test('holds no answer', async () => {
		const told = everythingAnswered(0);
		const written = writtenCode(await resultCodeOf(given(told)));
		expect(written.length).toBeLessThan(64);
		expect(written).toMatch(/^T1 [\d.]+ \d{4}-\d\d-\d\d \d{4}-\d\d-\d\d [\w-]{14} [\w-]{9}$/);
	});

	test('makes a square of dark and light', async () => {
		const squares = qrOf(writtenCode(await resultCodeOf(given(everythingAnswered(0)))));
		expect(squares.every((row) => row.length === squares.length)).toBe(true);
		expect(squares.length).toBeLessThanOrEqual(33);
	});
});
