import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { Precedent } from '#lib/domain/precedents/precedent.ts';
import { pick } from '../proofs/random-cases.ts';

/** Made-up decisions of one claim like its real ones, each with a few factors otherwise. */
export function madeUp(
	law: Lawbook,
	claimId: string,
	size: number,
	random: () => number
): readonly Precedent[] {
	const real = law.precedents.filter(({ claim }) => claim === claimId);
	const factors = law.claims.find(({ id }) => id === claimId)?.factors ?? [];
	return Array.from({ length: size }, (_, index): Precedent => {
		const { reason: _reason, ...model } = pick(real, random);
		const present = new Set(model.present);
		for (let flips = 0; flips < 3; flips += 1) {
			const { id } = pick(factors, random);
			if (!present.delete(id)) present.add(id);
		}
		const day = `${1980 + Math.floor(random() * 45)}-0${1 + Math.floor(random() * 9)}-15`;
		return { ...model, id: `made-up-${index}`, present: [...present], decidedOn: day };
	});
}
