import { describe, expect, test } from 'vitest';
import { contradictionsIn } from '#lib/domain/facts/contradictions.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { claimIds, codebook } from './claims/codebook.ts';
import { contradictions, opposites } from './contradictions.ts';
import { factDefinitions } from './facts.ts';
import { pages } from './questions/index.ts';
import { allScenarios } from './scenarios/all.ts';

const definitions = new Map(factDefinitions.map((one) => [one.id, one]));
const asked = new Set<string>(pages.flatMap(({ facts }) => facts));

function foundIn(...incidents: readonly FactRecord[]) {
	return contradictionsIn({ facts: {}, incidents, officers: [] }, contradictions);
}

describe('the answers that contradict each other', () => {
	test.each(contradictions)('$0.fact and $1.fact are asked, and can be answered so', (...pair) => {
		for (const { fact, answers } of pair) {
			const definition = definitions.get(fact);
			expect(definition?.scope).toBe('incident');
			expect(asked).toContain(fact);
			const type = definition?.type;
			const options = type?.kind === 'choice' ? type.options : ['yes', 'no'];
			expect(options).toEqual(expect.arrayContaining([...answers]));
		}
	});

	test.each(claimIds)('those of %s are pairs of two of its factors', (id) => {
		const known = codebook[id].factors.map((factor) => factor.id) as readonly string[];
		expect(opposites[id].length).toBeGreaterThan(0);
		for (const pair of opposites[id]) {
			expect(new Set(pair).size).toBe(2);
			expect(known).toEqual(expect.arrayContaining([...pair]));
		}
	});

	test('no two are the same', () => {
		const keys = contradictions.map((pair) =>
			pair
				.map(({ fact }) => fact)
				.toSorted()
				.join()
		);
		expect(new Set(keys).size).toBe(keys.length);
	});

	test.each(contradictions)(
		'$0.fact and $1.fact are found together, and neither alone',
		(...pair) => {
			const [one, other] = pair.map(({ fact, answers }) => ({ [fact]: answers[0] ?? '' }));
			expect(foundIn({ ...one, ...other })).toContainEqual({
				incident: 0,
				facts: [pair[0].fact, pair[1].fact]
			});
			expect(foundIn({ ...one })).toEqual([]);
			expect(foundIn({ ...one }, { ...other })).toEqual([]);
			expect(foundIn({ ...one, [pair[1].fact]: 'unknown' })).toEqual([]);
		}
	);

	test('one person at home may agree while another refuses', () => {
		expect(foundIn({ 'home-search.consent': 'yes', 'home-search.no-consent': 'yes' })).toEqual([]);
	});

	test('no worked example contradicts itself', async () => {
		for (const { id, facts } of await allScenarios()) {
			expect([id, contradictionsIn(facts, contradictions)]).toEqual([id, []]);
		}
	});
});
