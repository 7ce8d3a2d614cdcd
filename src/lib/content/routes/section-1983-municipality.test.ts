import { describe, expect, test } from 'vitest';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { possibleRows } from '#lib/domain/routes/settle.ts';
import { section1983Municipality } from './section-1983-municipality.ts';

function rows(id: string, facts: FactRecord) {
	const requirement = section1983Municipality.requirements.find((one) => one.id === id);
	if (requirement === undefined) throw new Error(`No requirement ${id}`);
	return possibleRows(requirement.rows, facts);
}

function results(id: string, facts: FactRecord) {
	return [...new Set(rows(id, facts).map(({ then }) => then))].sort();
}

describe('whose employer is a municipality', () => {
	test.each([
		['municipal', 'met'],
		['constable', 'met'],
		['sheriff', 'unsettled'],
		['out-of-state', 'unsettled'],
		['state-police', 'not-met'],
		['state-other', 'not-met'],
		['corrections', 'not-met'],
		['prosecutor', 'not-met'],
		['judge', 'not-met'],
		['federal-border', 'not-met'],
		['private-security', 'not-met']
	])('%s: %s', (agency, result) => {
		expect(results('municipality', { 'officer.agency': agency })).toEqual([result]);
	});

	test('no Monell claim lies against the State Police, on Will and Woodman', () => {
		const [row] = rows('municipality', { 'officer.agency': 'state-police' });
		expect(row?.cites).toEqual(
			expect.arrayContaining(['will-v-michigan', 'woodman-v-vermont-state-police-2012'])
		);
	});

	test('a sheriff is State or county function by function, and the District of Vermont has said State', () => {
		const [row] = rows('municipality', { 'officer.agency': 'sheriff' });
		expect(row?.cites).toEqual(
			expect.arrayContaining(['mcmillian-v-monroe', 'chandler-v-clark-2009'])
		);
	});
});

describe('the policy behind it', () => {
	test.each([
		[['written-policy'], 'met'],
		[['policymaker'], 'met'],
		[['custom'], 'disputed'],
		[['training'], 'disputed'],
		[['training', 'policymaker'], 'met'],
		[['none'], 'not-met']
	])('%j: %s', (involved, result) => {
		expect(results('policy', { 'policy.involved': involved })).toEqual([result]);
	});

	test('a town does not answer just for employing the officer, and not knowing decides nothing', () => {
		expect(rows('policy', { 'policy.involved': ['none'] })[0]?.because).toBe(
			'section-1983-municipality.no-policy'
		);
		expect(results('policy', {})).toEqual(['disputed', 'met', 'not-met']);
	});
});

test('a town has no qualified immunity whatever the facts', () => {
	expect(results('immunity', {})).toEqual(['met']);
	expect(rows('immunity', {})[0]?.cites).toEqual(['owen-v-independence']);
	expect(section1983Municipality.requirements.map(({ id }) => id)).not.toContain(
		'qualified-immunity'
	);
});
