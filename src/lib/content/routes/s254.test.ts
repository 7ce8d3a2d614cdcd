import { describe, expect, test } from 'vitest';
import type { Derived } from '#lib/domain/conditions/evaluate.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { evaluate } from '#lib/domain/conditions/evaluate.ts';
import { possibleRows } from '#lib/domain/routes/settle.ts';
import { assumptions } from '../assumptions.ts';
import { s254 } from './s254.ts';

const defaults: FactRecord = Object.fromEntries(
	assumptions.map((one) => [`assume.${one.id}`, one.default])
);

function rows(id: string, facts: FactRecord, derived: Derived = {}) {
	const requirement = s254.requirements.find((one) => one.id === id);
	if (requirement === undefined) throw new Error(`No requirement ${id}`);
	return possibleRows(requirement.rows, { ...defaults, ...facts }, derived);
}

function results(id: string, facts: FactRecord, derived: Derived = {}) {
	return [...new Set(rows(id, facts, derived).map(({ then }) => then))].sort();
}

describe('whom the bill would have reached', () => {
	test.each([
		['municipal', 'met'],
		['sheriff', 'met'],
		['state-police', 'met'],
		['state-other', 'met'],
		['corrections', 'not-met'],
		['federal-border', 'not-met'],
		['federal-ice', 'not-met'],
		['private-security', 'not-met'],
		['prosecutor', 'not-met'],
		['judge', 'not-met'],
		['out-of-state', 'not-met']
	])("by the code's list, %s: %s", (agency, result) => {
		expect(results('officer', { 'officer.agency': agency })).toEqual([result]);
	});

	test('corrections officers come in when the reader assumes so', () => {
		const facts = {
			'officer.agency': 'corrections',
			'assume.s254-officer': 'includes-corrections'
		};
		expect(results('officer', facts)).toEqual(['met']);
	});
});

describe('when it would have applied', () => {
	test('the comparison takes the bill as in force on the day', () => {
		expect(results('start', {})).toEqual(['met']);
	});

	test('assuming later acts only, every past act is blocked, on 1 V.S.A. § 214', () => {
		const [row] = rows('start', { 'assume.s254-start': 'only-later-acts' });
		expect(row?.then).toBe('not-met');
		expect(row?.cites).toContain('vsa-1-214');
		expect(s254.requirements.find(({ id }) => id === 'start')?.onFail).toBe('blocked');
	});
});

describe('immunity', () => {
	test('no common-law immunity stands in the way, whatever earlier cases say', () => {
		expect(results('common-law-immunity', {}, { established: ['none'] })).toEqual(['met']);
	});

	test('the statutes that protect employees do not reach an act on purpose, whatever is assumed', () => {
		for (const assumed of ['not-assumed', 'removed', 'kept']) {
			const facts = { 'officer.intent': 'on-purpose', 'assume.s254-statutory-immunity': assumed };
			expect(results('statutory-immunity', facts)).toEqual(['met']);
		}
	});

	test('gross negligence opens the statute for State employees only', () => {
		const reckless = { 'officer.intent': 'reckless' };
		expect(
			results('statutory-immunity', { ...reckless, 'officer.agency': 'state-police' })
		).toEqual(['met']);
		expect(results('statutory-immunity', { ...reckless, 'officer.agency': 'municipal' })).toEqual([
			'unsettled'
		]);
	});

	test.each([
		['not-assumed', 'unsettled'],
		['removed', 'met'],
		['kept', 'not-met']
	])('for an honest mistake, protection by statute %s gives %s', (assumed, result) => {
		const facts = {
			'officer.agency': 'state-police',
			'officer.intent': 'honest-mistake',
			'assume.s254-statutory-immunity': assumed
		};
		expect(results('statutory-immunity', facts)).toEqual([result]);
	});
});

describe('the right', () => {
	test.each([
		['met', 'met'],
		['unsettled', 'unsettled'],
		['not-met', 'not-met']
	])('a Vermont right %s leaves the element %s', (right, result) => {
		expect(results('vermont-right', {}, { 's254.right': [right] })).toEqual([result]);
	});

	test('without a Vermont right the bill opens no way to court', () => {
		expect(s254.requirements.find(({ id }) => id === 'vermont-right')?.onFail).toBe(
			'not-available'
		);
	});

	test('a wrong must still be proved', () => {
		expect(results('violation', {}, { 'violation.vermont': ['not-met'] })).toEqual(['not-met']);
	});
});

test('standing by is an omission, and the quoted sentence covers omissions', () => {
	expect(results('act-or-omission', { 'officer.role': 'watched' }, { claim: ['force'] })).toEqual([
		'met'
	]);
	expect(
		rows('act-or-omission', { 'officer.role': 'watched' }, { claim: ['force'] })[0]?.because
	).toBe('s254.omission');
});

test('what the bill would do about a standing conviction is not known', () => {
	const facts = { 'criminal.status': 'plea', 'criminal.wouldContradict': 'yes' };
	expect(results('conviction', facts)).toEqual(['unsettled']);
});

test('each assumption about money shows exactly one remedy for each of its options', () => {
	for (const id of ['s254-fees', 's254-indemnity', 's254-officer-share', 's254-cap']) {
		const assumption = assumptions.find((one) => one.id === id);
		expect(assumption).toBeDefined();
		for (const option of assumption?.options ?? []) {
			const shown = s254.remedies.filter(({ when }) => {
				if (when === undefined || when.kind !== 'is' || when.fact !== `assume.${id}`) return false;
				return evaluate(when, { [`assume.${id}`]: option }) === 'yes';
			});
			expect(shown, `${id} ${option}`).toHaveLength(1);
		}
	}
});

test('the bill is a proposal with the officer as defendant', () => {
	expect(s254.law).toBe('s254');
	expect(s254.defendant).toBe('officer');
	expect(s254.remedies.map(({ because }) => because)).toContain('s254.what-passed');
});
