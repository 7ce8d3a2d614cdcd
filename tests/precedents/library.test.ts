import { describe, expect, test } from 'vitest';
import { codebook } from '#lib/content/claims/codebook.ts';
import type { ClaimId } from '#lib/content/claims/codebook.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import { establish } from '#lib/domain/precedents/establish.ts';
import type { Band, FactorStatus, Precedent } from '#lib/domain/precedents/precedent.ts';

const order: readonly Band[] = ['none', 'possibly-obvious', 'arguable', 'controlling'];

function factorsOf(claim: string | null): readonly { readonly id: string }[] {
	return claim === null ? [] : codebook[claim as ClaimId].factors;
}

function asked(precedent: Precedent, on: string) {
	const claim = {
		id: precedent.claim ?? '',
		factors: codebook[precedent.claim as ClaimId].factors
	};
	const present = new Set(precedent.present);
	const factors = Object.fromEntries(
		claim.factors.map(({ id }): [string, FactorStatus] => [
			id,
			present.has(id) ? 'present' : 'absent'
		])
	);
	return establish(allPrecedents, { claim, factors, on, law: 'federal' });
}

describe('the library', () => {
	test('names every decision once', () => {
		const ids = allPrecedents.map((precedent) => precedent.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test.each(allPrecedents.map((precedent) => [precedent.id, precedent] as const))(
		'%s is coded with factors of its own claim, each once',
		(_, { claim, present, absent, reason = [] }) => {
			const known = factorsOf(claim).map((factor) => factor.id);
			const coded = [...present, ...absent];
			expect(known).toEqual(expect.arrayContaining(coded));
			expect(new Set(coded).size).toBe(coded.length);
			expect(present).toEqual(expect.arrayContaining([...reason]));
		}
	);

	test('a decision that may control held a violation by conduct coded for the person', () => {
		for (const precedent of allPrecedents.filter((one) => one.mayControl && !one.isSummaryOrder)) {
			expect(precedent.use).toBe('clearly-establishes');
			expect(precedent.present.length, precedent.id).toBeGreaterThan(0);
		}
	});
});

describe('the facts of a binding decision, again', () => {
	const binding = allPrecedents.filter(
		(one) => one.mayControl && one.violation === 'yes' && !one.isSummaryOrder
	);

	test.each(binding.map((precedent) => [precedent.name, precedent] as const))(
		'%s does not help someone hurt on the day it was decided, and helps the day after',
		(_, precedent) => {
			const before = asked(precedent, precedent.decidedOn);
			const after = asked(precedent, '2026-11-22');
			const ids = (result: typeof before) => result.forPerson.map((one) => one.precedent);
			expect(ids(before)).not.toContain(precedent.id);
			expect(order.indexOf(after.bands[0] ?? 'none')).toBeGreaterThanOrEqual(
				order.indexOf('arguable')
			);
		}
	);
});
