import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factDefinitions } from '#lib/content/facts.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { openApi, screenAll, screenLimits } from './screen-api.ts';
import { screen } from './screen-answer.ts';
import { readScreenCase } from './screen-read.ts';
import { reasonFor } from './screen-reason.ts';
import { screenInput, screenOutput, screenSchemas } from './screen.ts';
import { z } from './zod.ts';

const today = '2026-11-22';
const plain = {
	id: '17',
	asOf: '2016-12-01',
	facts: {
		claims: ['force'],
		'incident.date': '2015-01-08',
		'incident.place': 'vermont',
		'officer.agency': 'state-police',
		'officer.onDuty': 'yes',
		'force.restrained': 'yes',
		'force.no-threat': 'unknown'
	}
};

function answerTo(raw: unknown) {
	const read = readScreenCase(raw, today);
	if (read === null) throw new Error(reasonFor(raw, today));
	return screen(wholeLawbook, read);
}

const value = fc.oneof(
	fc.constantFrom('yes', 'no', 'unknown', 'maybe', 'vermont', '2024-02-30', '2024-02', '', 7, null),
	fc.array(fc.constantFrom('force', 'stop', 'race', 'unknown', 'yes'), { maxLength: 3 })
);
const fact = fc.constantFrom(
	...factDefinitions.map(({ id }) => id).filter((_, index) => index % 9 === 0),
	'claims',
	'incident.date',
	'no.such-fact'
);
const record = fc.dictionary(fact, value, { maxKeys: 4 });
const facts = fc.oneof(
	record.map((some) => ({ claims: ['force'], ...some })),
	fc.record({
		incidents: fc.array(
			record.map((some) => ({ claims: ['stop'], ...some })),
			{ maxLength: 2 }
		)
	}),
	fc.record({ claims: fc.constant(['stop']), officers: fc.array(record, { maxLength: 2 }) })
);
const rawCase = fc.record(
	{
		id: fc.constantFrom('a', '', 3),
		asOf: fc.constantFrom('2030-01-01', '2030', 'x'),
		facts,
		more: fc.constant(1)
	},
	{ requiredKeys: ['id', 'facts'] }
);

describe('a case to be screened', () => {
	test('is read exactly when the contract takes it, but for a date to come', () => {
		fc.assert(
			fc.property(rawCase, (raw) => {
				const read = readScreenCase(raw, '2199-12-31');
				expect(read !== null).toBe(z.safeParse(screenInput, raw).success);
			}),
			{ numRuns: 3000 }
		);
	});

	test('that cannot be read is told what is wrong, and where', () => {
		const reasonOf = (some: object) => {
			const raw = { ...plain, facts: { ...plain.facts, ...some } };
			return readScreenCase(raw, today) === null ? reasonFor(raw, today) : 'read';
		};
		expect(reasonOf({ 'force.restraned': 'yes' })).toBe(
			'facts: there is no fact "force.restraned"'
		);
		expect(reasonOf({ 'force.restrained': 'true' })).toBe(
			'facts.force.restrained: "true" is no answer to it'
		);
		expect(reasonOf({ 'incident.date': '2019-01-01' })).toBe(
			'facts.incident.date: is after 2016-12-01'
		);
		expect(reasonOf({ officers: [{}] })).toBe('facts.officer.agency: belongs in one of "officers"');
	});
});

describe('the answer', () => {
	test('keeps to its own contract', () => {
		const parsed = z.safeParse(screenOutput, answerTo(plain));
		expect(parsed.error?.issues ?? []).toEqual([]);
	});

	test('turns on the law before the incident and the calendar of the day asked about', () => {
		const [then] = answerTo(plain).claims;
		const [later] = answerTo({ ...plain, asOf: '2019-03-01' }).claims;
		const clockOf = (claim: typeof then) => claim?.routes[0]?.deadline;
		expect(clockOf(then)?.state).toBe('open');
		expect(clockOf(then)?.lastDay).toBe('2017-01-08');
		expect(clockOf(later)?.lastDay).toBe('2017-01-08');
		expect(then?.immunity.forPerson.length).toBeGreaterThan(0);
		const dates = new Map(wholeLawbook.precedents.map(({ id, decidedOn }) => [id, decidedOn]));
		for (const { case: id } of then?.immunity.forPerson ?? []) {
			expect((dates.get(id) ?? '') < '2015-01-08').toBe(true);
		}
	});

	test('numbers incidents and officers where several are given', () => {
		const { claims, unknown } = answerTo({
			id: 'b',
			facts: {
				incidents: [{ claims: ['stop'] }, { claims: ['force'] }],
				officers: [{ 'officer.agency': 'municipal' }, { 'officer.agency': 'sheriff' }]
			}
		});
		expect(claims.map(({ incident, claim }) => [incident, claim])).toEqual([
			[1, 'stop'],
			[2, 'force']
		]);
		expect(new Set(claims[0]?.routes.map(({ officer }) => officer))).toEqual(new Set([1, 2]));
		expect(unknown).toContain('incident.place@incident-2');
	});

	test('gives one outcome, or a range of several that need facts', () => {
		for (const { routes } of answerTo(plain).claims) {
			for (const { outcome, range } of routes) {
				expect(range !== undefined && range.length > 1).toBe(outcome === 'needs-facts');
			}
		}
	});
});

describe('the interface', () => {
	test('answers one case with one, and a list with a list', () => {
		const one = screenAll(wholeLawbook, JSON.stringify(plain), today);
		const list = screenAll(wholeLawbook, JSON.stringify([plain, plain]), today);
		expect(one).toMatchObject({ kind: 'ok', answer: { id: '17' } });
		expect(list).toMatchObject({ kind: 'ok', answer: [{ id: '17' }, { id: '17' }] });
	});

	test('refuses what it cannot read or is too much, whole', () => {
		const many = Array.from({ length: screenLimits.cases + 1 }, () => plain);
		expect(screenAll(wholeLawbook, '{', today)).toMatchObject({ status: 400 });
		expect(screenAll(wholeLawbook, JSON.stringify(many), today)).toMatchObject({ status: 413 });
		expect(screenAll(wholeLawbook, JSON.stringify([plain, {}]), today)).toMatchObject({
			status: 422,
			error: expect.stringMatching(/^Case 2: /) as string
		});
	});

	test('describes itself by the schemas it checks with', () => {
		expect(openApi.components.schemas.Case).toBe(screenSchemas.input);
		expect(JSON.stringify(screenSchemas.input)).toContain('force.restrained');
		expect(JSON.stringify(openApi)).toContain('S.254 as introduced (2022), not the law');
	});
});
