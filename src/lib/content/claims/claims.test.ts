import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { always } from '#lib/domain/conditions/condition.ts';
import { factsOf } from '#lib/domain/conditions/facts-of.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import type { Row } from '#lib/domain/routes/route.ts';
import { possibleRows } from '#lib/domain/routes/settle.ts';
import { authorities } from '../authorities/index.ts';
import { claimReasons } from '../copy/en/reasons/claims.ts';
import { factDefinitions } from '../facts.ts';
import { allPrecedents } from '../precedents/all.ts';
import { claimIds, codebook } from './codebook.ts';
import type { ClaimId } from './codebook.ts';
import { claims } from './index.ts';

const fromWorst = ['not-met', 'disputed', 'met'];
const marks = new Map<string, string>(
	[...authorities, ...allPrecedents].map(({ id, verification }) => [id, verification])
);
const known = new Set(factDefinitions.map(({ id }) => id));

function only(rows: readonly Row[], facts: FactRecord): Row {
	const [row, ...others] = possibleRows(rows, facts);
	if (row === undefined || others.length > 0) throw new Error('Not settled');
	return row;
}

function rowsOf(id: ClaimId): readonly Row[] {
	const { federal, vermont, article11, s254Rights } = claims[id];
	return [...federal, ...vermont, ...article11, ...s254Rights];
}

/** Every factor of the claim answered, with the person neither charged nor serving a sentence unless said. */
function answers(id: ClaimId): fc.Arbitrary<Record<string, string>> {
	const factors = codebook[id].factors.map((factor) => `${id}.${factor.id}`);
	return fc.record({
		...Object.fromEntries(factors.map((factor) => [factor, fc.constantFrom('yes', 'no')])),
		'custody.then': fc.constantFrom('free', 'pretrial', 'sentenced'),
		'criminal.status': fc.constantFrom('none', 'pending', 'dismissed', 'convicted'),
		'criminal.wouldContradict': fc.constantFrom('yes', 'no'),
		'harm.kinds': fc.constantFrom('jailed', 'pain'),
		'policy.involved': fc.constantFrom('none', 'policymaker')
	});
}

describe.each(claimIds)('%s', (id) => {
	test('every list ends in a row that always holds', () => {
		const { federal, vermont, article11 } = claims[id];
		for (const rows of [federal, vermont, article11]) expect(rows.at(-1)?.when).toEqual(always);
	});

	test('every row has its sentence, and an authority of which words or a source were read', () => {
		for (const row of rowsOf(id)) {
			expect(Object.keys(claimReasons)).toContain(row.because);
			expect(row.cites.map((cite) => [cite, marks.has(cite)])).toEqual(
				row.cites.map((cite) => [cite, true])
			);
			expect(row.cites.some((cite) => marks.get(cite) !== 'memory')).toBe(true);
		}
	});

	test('rows look only at facts that can be told', () => {
		const tested = rowsOf(id).flatMap(({ when }) => factsOf(when));
		expect(tested.filter((fact) => !known.has(fact))).toEqual([]);
	});

	test('with nothing told, neither a wrong nor its absence is taken as shown', () => {
		for (const rows of [claims[id].federal, claims[id].vermont]) {
			const results = new Set(possibleRows(rows, {}).map(({ then }) => then));
			expect(results).toContain('not-met');
			expect([...results].some((result) => result !== 'not-met')).toBe(true);
		}
	});

	test('a fact for the person never weakens the claim, one for the officer never strengthens it', () => {
		fc.assert(
			fc.property(answers(id), fc.constantFrom(...codebook[id].factors), (facts, factor) => {
				const fact = `${id}.${factor.id}`;
				for (const rows of [claims[id].federal, claims[id].vermont]) {
					const without = fromWorst.indexOf(only(rows, { ...facts, [fact]: 'no' }).then);
					const having = fromWorst.indexOf(only(rows, { ...facts, [fact]: 'yes' }).then);
					if (factor.side === 'person') expect(having).toBeGreaterThanOrEqual(without);
					else expect(having).toBeLessThanOrEqual(without);
				}
			}),
			{ numRuns: 1000 }
		);
	});
});
