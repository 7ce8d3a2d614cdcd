import { expect, test } from 'vitest';
import { codebook } from '#lib/content/claims/codebook.ts';
import { pursuitPrecedents } from '#lib/content/precedents/pursuit.ts';
import { bandOf, bandsOf } from '#lib/domain/precedents/band.ts';
import { codingOf } from '#lib/domain/precedents/coding.ts';
import type { Band } from '#lib/domain/precedents/precedent.ts';
import { libraryOf } from '#lib/domain/precedents/library.ts';

const claim = { id: 'pursuit', factors: codebook.pursuit.factors };
const { rulings } = libraryOf(pursuitPrecedents, claim, 'federal');
const coding = codingOf(claim);
const everything = coding.person | coding.officer;
const bandAt = Array.from({ length: everything + 1 }, (_, facts) => bandOf(rulings, coding, facts));

/** Every band the unknown facts leave, by trying each way to complete them. */
function byBruteForce(present: number, unknown: number): ReadonlySet<Band | undefined> {
	const found = new Set([bandAt[present]]);
	for (let some = unknown; some !== 0; some = (some - 1) & unknown) {
		found.add(bandAt[present | some]);
	}
	return found;
}

test('every partial account of a chase has exactly the bands of its completions', () => {
	let accounts = 0;
	for (let unknown = 0; unknown <= everything; unknown += 1) {
		const known = everything & ~unknown;
		for (let present = known; ; present = (present - 1) & known) {
			accounts += 1;
			const bands = new Set(bandsOf(rulings, coding, { present, unknown }));
			if (bands.symmetricDifference(byBruteForce(present, unknown)).size > 0) {
				expect.fail(`present ${present}, unknown ${unknown}`);
			}
			if (present === 0) break;
		}
	}
	expect(accounts).toBe(3 ** claim.factors.length);
});
