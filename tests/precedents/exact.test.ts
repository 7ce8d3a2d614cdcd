import { expect, test } from 'vitest';
import { codebook } from '#lib/content/claims/codebook.ts';
import { pursuitPrecedents } from '#lib/content/precedents/pursuit.ts';
import { bandAt, bandsAt } from '#lib/domain/precedents/band.ts';
import type { Band } from '#lib/domain/precedents/precedent.ts';
import { libraryOf } from '#lib/domain/precedents/library.ts';

const claim = { id: 'pursuit', factors: codebook.pursuit.factors };
const library = libraryOf(pursuitPrecedents, claim, 'federal');
const count = library.rulings.length;
const { coding } = library;
const everything = coding.person | coding.officer;
const bands = Array.from({ length: everything + 1 }, (_, facts) => bandAt(library, count, facts));

/** Every band the unknown facts leave, by trying each way to complete them. */
function byBruteForce(present: number, unknown: number): ReadonlySet<Band | undefined> {
	const found = new Set([bands[present]]);
	for (let some = unknown; some !== 0; some = (some - 1) & unknown) {
		found.add(bands[present | some]);
	}
	return found;
}

test('every partial account of a chase has exactly the bands of its completions', () => {
	let accounts = 0;
	for (let unknown = 0; unknown <= everything; unknown += 1) {
		const known = everything & ~unknown;
		for (let present = known; ; present = (present - 1) & known) {
			accounts += 1;
			const bands = new Set(bandsAt(library, count, { present, unknown }));
			if (bands.symmetricDifference(byBruteForce(present, unknown)).size > 0) {
				expect.fail(`present ${present}, unknown ${unknown}`);
			}
			if (present === 0) break;
		}
	}
	expect(accounts).toBe(3 ** claim.factors.length);
});
