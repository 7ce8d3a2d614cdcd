import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { bandsAmong, establishedBy } from '#lib/domain/precedents/establish.ts';
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
		const asked = Array.from({ length: 64 }, () => ({
			present: Math.floor(random() * 2 ** claim.factors.length),
			unknown: 0
		}));
		const on = '2026-01-01';
		const all = (run: (known: (typeof asked)[number]) => unknown) => () => asked.forEach(run);
		rows[`${size} precedents`] = {
			'closest, a second': rounded(
				await perSecond(
					all((known) => establishedBy(library, known, on)),
					asked.length
				)
			),
			'band, a second': rounded(
				await perSecond(
					all((known) => bandsAmong(library, known, on)),
					asked.length
				)
			)
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
