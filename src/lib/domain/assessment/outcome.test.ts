import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestRangeOf, floorOf, outcomeOf, rangeOf, ranked } from './outcome.ts';
import type { Rank } from './outcome.ts';

const effect = fc.uniqueArray(fc.constantFrom(...ranked), { minLength: 1, maxLength: 3 });
const effects = fc.array(effect, { minLength: 1, maxLength: 4 });

function choices(sets: readonly (readonly Rank[])[]): readonly (readonly Rank[])[] {
	return sets.reduce<readonly (readonly Rank[])[]>(
		(chosen, set) => chosen.flatMap((one) => set.map((rank) => [...one, rank])),
		[[]]
	);
}

function ofAll(
	sets: readonly (readonly Rank[])[],
	pick: (...ranks: readonly number[]) => number
): readonly Rank[] {
	const found = choices(sets).map((one) => pick(...one.map((rank) => ranked.indexOf(rank))));
	return ranked.filter((_, rank) => found.includes(rank));
}

describe('the outcome of a route', () => {
	test('is the hardest effect of its requirements, for every way they may come out', () => {
		fc.assert(
			fc.property(effects, (sets) => {
				expect(rangeOf(sets)).toEqual(ofAll(sets, Math.max));
			})
		);
	});

	test('is never better than what the route is burdened with already', () => {
		fc.assert(
			fc.property(effects, (sets) => {
				expect(ranked.indexOf(rangeOf(sets)[0] ?? 'could-proceed')).toBe(floorOf(sets));
			})
		);
	});

	test('needs facts exactly when more than one is possible', () => {
		expect(outcomeOf(['contested'])).toBe('contested');
		expect(outcomeOf(['could-proceed', 'blocked'])).toBe('needs-facts');
	});
});

test('the best of several routes may be any best of the ways they may come out', () => {
	fc.assert(
		fc.property(effects, (sets) => {
			expect(bestRangeOf(sets)).toEqual(ofAll(sets, Math.min));
		})
	);
});
