import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFileOf, readCaseFile } from './case-file.ts';

const today = '2026-11-22';
const told = {
	facts: { 'case.role': 'self' },
	incidents: [{ claims: ['force'], 'incident.date': '2026-03' }],
	officers: [{ 'officer.agency': 'municipal' }, { 'officer.agency': 'unknown' }]
};

describe('a kept case', () => {
	test('comes back as it was', () => {
		const read = readCaseFile(JSON.stringify(caseFileOf(told, '2026.11.22')), today);
		expect(read).toEqual({
			kind: 'ok',
			file: { format: 'threshold-case', version: 1, lawbook: '2026.11.22', answers: told },
			dropped: []
		});
	});

	test('of an older lawbook is read, and what this one does not know is named', () => {
		const file = caseFileOf(
			{ ...told, facts: { ...told.facts, 'old.fact': 'yes', 'custody.now': 'maybe' } },
			'2020.1'
		);
		const read = readCaseFile(JSON.stringify(file), today);
		expect(read).toMatchObject({ kind: 'ok', dropped: ['old.fact', 'custody.now'] });
		expect(read.kind === 'ok' && read.file.answers).toEqual(told);
	});

	test('keeps no answer in a place where it does not belong', () => {
		const file = caseFileOf({ ...told, facts: { 'officer.agency': 'municipal' } }, '1');
		expect(readCaseFile(JSON.stringify(file), today)).toMatchObject({
			dropped: ['officer.agency'],
			file: { answers: { facts: {} } }
		});
	});

	test('that is not one is damaged, whatever it is', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(readCaseFile(text, today).kind).toBe('damaged');
			})
		);
	});
});
