import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factDefinitions } from '#lib/content/facts.ts';
import type { FactDefinition } from '#lib/domain/facts/fact.ts';
import { parseAnswers, parseFact } from './answers.ts';
import type { AnswerError } from './answers.ts';

const today = '2026-11-22';
const errors: readonly AnswerError[] = [
	'missing',
	'not-an-option',
	'impossible-date',
	'future-date',
	'too-long'
];

function errorOf(fact: string, raw: unknown): string | null {
	const parsed = parseFact(fact, raw, today);
	return parsed.kind === 'error' ? parsed.error : null;
}

describe('a date', () => {
	test.each(['2026-11-22', '2026-11', '2026', '2024-02-29', 'unknown'])('%s is read', (date) => {
		expect(errorOf('incident.date', date)).toBeNull();
	});

	test.each(['2025-02-29', '2025-13', '2025-04-31', 'yesterday', '22/11/2026', '0000'])(
		'%s does not exist',
		(date) => {
			expect(errorOf('incident.date', date)).toBe('impossible-date');
		}
	);

	test.each(['2026-11-23', '2026-12', '2027'])('%s has not come yet', (date) => {
		expect(errorOf('incident.date', date)).toBe('future-date');
	});

	test('of what followed cannot lie before the incident', () => {
		const page = { facts: ['criminal.endedOn'] };
		const read = (date: string, incident: string) =>
			parseAnswers(page, { 'criminal.endedOn': date }, today, incident).kind;
		expect(read('2024-02-29', '2024-03-01')).toBe('errors');
		expect(read('2024-03-01', '2024-03-01')).toBe('ok');
		expect(read('2024', '2024-03-01')).toBe('ok');
		expect(read('2023', '2024')).toBe('errors');
		expect(read('2023', 'unknown')).toBe('ok');
	});
});

describe('an answer', () => {
	test("left out is missing, unless it is the person's own words", () => {
		expect(errorOf('force.restrained', undefined)).toBe('missing');
		expect(errorOf('claims', [])).toBe('missing');
		expect(errorOf('incident.date', '  ')).toBe('missing');
		expect(errorOf('incident.story', undefined)).toBeNull();
	});

	test('of 10,000 characters is too long, and is not cut', () => {
		expect(errorOf('incident.story', 'x'.repeat(10_000))).toBe('too-long');
	});

	test('that is pasted HTML is kept as the words it is', () => {
		const html = '<img src=x onerror=alert(1)>';
		expect(parseFact('incident.story', html, today)).toEqual({ kind: 'ok', value: html });
	});

	test('to a question nobody asked is refused', () => {
		expect(errorOf('no.such-fact', 'yes')).toBe('not-an-option');
	});

	test('is either one the question offers or a named error, whatever is sent', () => {
		const offered = ({ type }: FactDefinition) => {
			if (type.kind === 'ternary') return ['yes', 'no', 'unknown'];
			return 'options' in type ? [...type.options, 'unknown'] : ['unknown'];
		};
		const word = fc.constantFrom(
			'yes',
			'no',
			'unknown',
			'2024',
			...factDefinitions.flatMap(offered)
		);
		const sent = fc.oneof(word, fc.array(word, { maxLength: 3 }), fc.anything());
		fc.assert(
			fc.property(fc.constantFrom(...factDefinitions), sent, (definition, raw) => {
				const parsed = parseFact(definition.id, raw, today);
				if (parsed.kind === 'error') expect(errors).toContain(parsed.error);
				else if (!['text', 'date'].includes(definition.type.kind)) {
					expect(offered(definition)).toEqual(expect.arrayContaining([parsed.value].flat()));
				} else expect(typeof parsed.value).toBe('string');
			}),
			{ numRuns: 5000 }
		);
	});
});
