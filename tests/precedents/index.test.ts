import { describe, expect, test } from 'vitest';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { bandAt, isNear } from '#lib/domain/precedents/band.ts';
import type { Known } from '#lib/domain/precedents/coding.ts';
import { bandsAmong, closestBy } from '#lib/domain/precedents/establish.ts';
import { countBefore, libraryOf } from '#lib/domain/precedents/library.ts';
import type { Library } from '#lib/domain/precedents/library.ts';
import type { Band, Precedent } from '#lib/domain/precedents/precedent.ts';
import { pick, seeded } from '../proofs/random-cases.ts';
import { madeUp } from './made-up.ts';
import { plainBand, plainClosest, plainIsNear } from './plain-scan.ts';

const days = [null, '1984-06-15', '2004-02-15', '2026-01-01'];

/** Facts like those of a decision of the library, with some factors otherwise and some not known. */
function someFacts({ coding, rulings }: Library, random: () => number, mostUnknown: number): Known {
	const model = pick(rulings, random);
	const flips = () => 1 << Math.floor(random() * coding.ids.length);
	let present = model.reason | model.against;
	for (let count = random() * 4; count > 1; count -= 1) present ^= flips();
	let unknown = 0;
	for (let count = random() * mostUnknown; count > 0; count -= 1) unknown |= flips();
	return { present: present & ~unknown, unknown };
}

function before({ coding, rulings }: Library, on: string | null) {
	return { coding, rulings: rulings.filter(({ decided }) => on === null || decided < on) };
}

function agree(library: Library, random: () => number, mostUnknown: number) {
	const on = pick(days, random);
	const known = someFacts(library, random, mostUnknown);
	const earlier = before(library, on);
	const count = countBefore(library, on);
	expect(count).toBe(earlier.rulings.length);
	expect(bandAt(library, count, known.present)).toBe(plainBand(earlier, known.present));
	expect(isNear(library, count, known.present)).toBe(plainIsNear(earlier, known.present));
	expect(closestBy(library, known, on)).toEqual({
		forPerson: plainClosest(earlier, 'person', known, on !== null),
		forOfficer: plainClosest(earlier, 'officer', known, on !== null)
	});
}

/** Every band of every completion, on the day or on all days. */
function byBruteForce(library: Library, { present, unknown }: Known, on: string | null) {
	const found = new Set<Band>();
	const dates =
		on === null ? ['0001', ...new Set(library.rulings.map(({ decided }) => `${decided}~`))] : [on];
	for (const date of dates) {
		const earlier = before(library, date);
		for (let some = unknown; ; some = (some - 1) & unknown) {
			found.add(plainBand(earlier, present | some));
			if (some === 0) break;
		}
	}
	return found;
}

describe('an index of decisions says the same as looking at each', () => {
	test.each(law.claims)('of the real ones on $id', (claim) => {
		const random = seeded(claim.id.length);
		for (const under of ['federal', 'vermont'] as const) {
			const library = libraryOf(law.precedents, claim, under);
			for (let round = 0; round < 150; round += 1) agree(library, random, 6);
			for (let round = 0; round < 20; round += 1) {
				const known = someFacts(library, random, 5);
				const on = pick(days, random);
				expect(new Set(bandsAmong(library, known, on))).toEqual(byBruteForce(library, known, on));
			}
		}
	});

	test.each([200, 600, 2000])('of %i made up', (size) => {
		const random = seeded(size);
		for (const claimId of ['force', 'home-search', 'pursuit']) {
			const claim = law.claims.find(({ id }) => id === claimId);
			if (claim === undefined) throw new Error(`No claim ${claimId}`);
			const decisions: readonly Precedent[] = madeUp(law, claimId, size, random);
			const library = libraryOf(decisions, claim, pick(['federal', 'vermont'] as const, random));
			for (let round = 0; round < 60; round += 1) agree(library, random, 6);
			for (let round = 0; round < 8; round += 1) {
				const known = someFacts(library, random, 4);
				expect(new Set(bandsAmong(library, known, '2004-02-15'))).toEqual(
					byBruteForce(library, known, '2004-02-15')
				);
			}
		}
	});

	test('whether the day of the incident is known or not', () => {
		const random = seeded(3);
		const claim = law.claims.find(({ id }) => id === 'pursuit');
		if (claim === undefined) throw new Error('No claim');
		for (let round = 0; round < 30; round += 1) {
			const library = libraryOf(madeUp(law, 'pursuit', 25, random), claim, 'federal');
			const known = someFacts(library, random, 4);
			expect(new Set(bandsAmong(library, known, null))).toEqual(byBruteForce(library, known, null));
		}
	});
});
