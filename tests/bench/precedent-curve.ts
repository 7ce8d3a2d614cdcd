import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { toSet } from '#lib/domain/precedents/coding.ts';
import { bandsAmong, closestBy } from '#lib/domain/precedents/establish.ts';
import type { Precedent } from '#lib/domain/precedents/precedent.ts';
import { readyLibrary } from '#lib/domain/precedents/ready.ts';
import { pick, seeded } from '../proofs/random-cases.ts';
import { perSecond, rounded } from './measure.ts';

const claimId = 'force';

/** How fast the closest decisions are found in libraries of made-up decisions on force. */
export async function precedentCurve(law: Lawbook) {
	const claim = law.claims.find(({ id }) => id === claimId);
	if (claim === undefined) throw new Error(`No claim ${claimId}`);
	const rows: Record<string, Record<string, string>> = {};
	for (const size of [200, 2_000, 20_000]) {
		const random = seeded(size);
		const library = readyLibrary(madeUp(law, size, random), claim, 'federal');
		const { coding } = library;
		const asked = madeUp(law, 64, random).map(({ present }) => ({
			present: toSet(coding, present),
			unknown: 0
		}));
		const on = '2026-01-01';
		const all = (run: (known: (typeof asked)[number]) => unknown) => () => asked.forEach(run);
		const rates = await perSecond({
			'closest for both sides': {
				run: all((known) => closestBy(library, known, on)),
				runsPerCall: asked.length
			},
			band: { run: all((known) => bandsAmong(library, known, on)), runsPerCall: asked.length }
		});
		rows[`${size} precedents`] = {
			'closest for both sides, a second': rounded(rates['closest for both sides']),
			'band, a second': rounded(rates.band)
		};
	}
	return rows;
}

/** Decisions like the real ones of the claim, each with a few factors otherwise. */
function madeUp(law: Lawbook, size: number, random: () => number): readonly Precedent[] {
	const real = law.precedents.filter(({ claim }) => claim === claimId);
	const factors = law.claims.find(({ id }) => id === claimId)?.factors ?? [];
	return Array.from({ length: size }, (_, index): Precedent => {
		const model = pick(real, random);
		const present = new Set(model.present);
		for (let flips = 0; flips < 3; flips += 1) {
			const { id } = pick(factors, random);
			if (!present.delete(id)) present.add(id);
		}
		const { reason: _reason, ...rest } = model;
		return { ...rest, id: `made-up-${index}`, present: [...present] };
	});
}
