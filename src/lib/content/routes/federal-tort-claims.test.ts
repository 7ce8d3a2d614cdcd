import { describe, expect, test } from 'vitest';
import type { Derived } from '#lib/domain/conditions/evaluate.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { possibleRows } from '#lib/domain/routes/settle.ts';
import { claimIds } from '../claims/codebook.ts';
import { federalTortClaims } from './federal-tort-claims.ts';

function rows(id: string, facts: FactRecord, derived: Derived = {}) {
	const requirement = federalTortClaims.requirements.find((one) => one.id === id);
	if (requirement === undefined) throw new Error(`No requirement ${id}`);
	return possibleRows(requirement.rows, facts, derived);
}

function results(id: string, facts: FactRecord, derived: Derived = {}) {
	return [...new Set(rows(id, facts, derived).map(({ then }) => then))].sort();
}

describe('whose acts', () => {
	test.each([
		['federal-border', 'met'],
		['federal-ice', 'met'],
		['federal-other', 'met'],
		['municipal', 'not-met'],
		['sheriff', 'not-met'],
		['state-police', 'not-met'],
		['private-security', 'not-met']
	])('the United States answers for %s: %s', (agency, result) => {
		expect(results('federal-officer', { 'officer.agency': agency })).toEqual([result]);
	});

	test('a local officer using federal power counts as federal for this Act', () => {
		const facts = { 'officer.agency': 'task-force', 'officer.federalPower': 'yes' };
		expect(results('federal-officer', facts)).toEqual(['met']);
		expect(rows('federal-officer', facts)[0]?.cites).toContain('usc-8-1357');
	});
});

describe('covered wrongs', () => {
	test.each([
		['force', 'met'],
		['arrest', 'met'],
		['stop', 'met'],
		['prosecution', 'met'],
		['home-search', 'met'],
		['medical-care', 'met'],
		['property', 'unsettled'],
		['speech', 'not-met'],
		['equal-treatment', 'not-met']
	])('%s: %s', (claim, result) => {
		expect(results('covered-wrong', {}, { claim: [claim] })).toEqual([result]);
	});

	test('after Martin the discretionary-function exception is settled for no wrong', () => {
		for (const claim of claimIds) {
			const found = rows('discretionary-function', {}, { claim: [claim] });
			expect(found.map(({ then }) => then)).not.toContain('met');
			expect(found[0]?.cites).toContain('martin-v-united-states');
		}
	});
});

describe('the claim to the agency', () => {
	test('a claim not filed yet is a first step, not a bar', () => {
		const found = rows('agency-claim', { 'filed.kinds': ['none'] });
		expect(found.map(({ because }) => because)).toEqual([
			'federal-tort-claims.claim-not-filed-yet'
		]);
		expect(found[0]?.then).toBe('met');
	});

	test('going to court before the agency is disputed', () => {
		expect(results('agency-claim', { 'filed.kinds': ['court'] })).toEqual(['disputed']);
	});

	test.each([
		['denied', 'federal-tort-claims.denied'],
		['waiting', 'federal-tort-claims.waiting'],
		['no-answer-six-months', 'federal-tort-claims.silence']
	])('after filing, an answer of %s gives %s', (answer, because) => {
		const facts = { 'filed.kinds': ['federal-claim'], 'filed.federalAnswer': answer };
		expect(rows('agency-claim', facts).map((row) => row.because)).toEqual([because]);
	});
});

test('Vermont law decides what is a wrong', () => {
	expect(results('violation', {}, { 'violation.vermont': ['met'] })).toEqual(['met']);
	expect(results('violation', {}, { 'violation.vermont': ['not-met'] })).toEqual(['not-met']);
	expect(rows('violation', {}, { 'violation.vermont': ['met'] })[0]?.cites).toContain(
		'usc-28-1346'
	);
});

test('an off-duty federal officer without official power is outside the Act', () => {
	const facts = {
		'officer.onDuty': 'no',
		'officer.usedAuthority': 'no',
		'officer.uniform': 'no',
		'officer.badge': 'no'
	};
	expect(results('scope', facts, { claim: ['force'] })).toEqual(['not-met']);
});

test('the claim is against the United States, in federal court, on the two-year clock', () => {
	expect(federalTortClaims.defendant).toBe('united-states');
	expect(federalTortClaims.deadline).toBe('federal-tort-claims');
	expect(federalTortClaims.courts.map(({ because }) => because)).toContain(
		'federal-tort-claims.federal-court'
	);
});
