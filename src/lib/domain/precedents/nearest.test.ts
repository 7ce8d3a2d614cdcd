import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codingOf } from './coding.ts';
import { closest, closestIn } from './compare.ts';
import type { Ruling } from './library.ts';
import { nearIndexOf } from './nearest.ts';
import type { Precedent } from './precedent.ts';

const coding = codingOf({
	id: 'force',
	factors: Array.from({ length: 9 }, (_, index) => ({
		id: `factor-${index}`,
		side: index % 3 === 2 ? 'officer' : 'person'
	}))
});

const ruling = (side: 'person' | 'officer') =>
	fc
		.record({
			factors: fc.integer({ min: 0, max: 511 }),
			weight: fc.constantFrom('binding' as const, 'supporting' as const),
			rank: fc.integer({ min: 1, max: 3 }),
			decided: fc.constantFrom('2001-01-01', '2010-06-05', '2019-12-31', '2024-02-29')
		})
		.map(({ factors, ...rest }): Ruling => {
			const own = side === 'person' ? coding.person : coding.officer;
			const precedent = { id: JSON.stringify([factors, rest]) } as Precedent;
			const sets = { reason: factors & own, against: factors & ~own, obvious: 0, despite: 0 };
			return { precedent, side, ...sets, ...rest };
		});

const side = fc.constantFrom('person' as const, 'officer' as const);

test('an index finds the same closest decisions, in the same order, as looking at each', () => {
	fc.assert(
		fc.property(
			side.chain((one) =>
				fc.tuple(fc.constant(one), fc.array(ruling(one), { minLength: 1, maxLength: 60 }))
			),
			fc.integer({ min: 0, max: 511 }),
			fc.integer({ min: 0, max: 511 }),
			fc.constantFrom(null, '2010-06-05', '2020-01-01'),
			([one, given], present, open, on) => {
				const rulings = given.toSorted((a, b) => (a.decided < b.decided ? -1 : 1));
				const known = { present, unknown: open & ~present };
				const earlier = rulings.filter(({ decided }) => on === null || decided < on);
				expect(closestIn(nearIndexOf(rulings, coding), one, coding, known, on)).toEqual(
					closest(earlier, one, coding, known, on !== null)
				);
			}
		),
		{ numRuns: 3000 }
	);
});
