import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { toSet } from '#lib/domain/precedents/coding.ts';
import type { Known } from '#lib/domain/precedents/coding.ts';
import { bandsAmong, closestBy } from '#lib/domain/precedents/establish.ts';
import { readyLibrary } from '#lib/domain/precedents/ready.ts';
import { madeUp } from '../precedents/made-up.ts';
import { plainBand, plainClosest } from '../precedents/plain-scan.ts';
import { pick, seeded } from '../proofs/random-cases.ts';
import { perSecond, rounded } from './measure.ts';

const claimId = 'force';
const on = '2026-01-01';
const atOnce = 16;

/** How fast decisions are compared in libraries of made-up ones on force, beside looking at each of them. */
export async function precedentCurve(law: Lawbook) {
	const claim = law.claims.find(({ id }) => id === claimId);
	if (claim === undefined) throw new Error(`No claim ${claimId}`);
	const rows: Record<string, Record<string, string>> = {};
	for (const size of [200, 2_000, 20_000]) {
		const random = seeded(size);
		const library = readyLibrary(madeUp(law, claimId, size, random), claim, 'federal');
		const facts = madeUp(law, claimId, 4096, random).map(({ present }): Known => {
			const unknown = claim.factors.filter(() => random() < 0.2).map(({ id }) => id);
			const open = toSet(library.coding, unknown);
			return { present: toSet(library.coding, present) & ~open, unknown: open };
		});
		const known = facts.map(({ present }): Known => ({ present, unknown: 0 }));
		const turns = (asked: readonly Known[], run: (known: Known) => unknown) => ({
			run: () => {
				for (let index = 0; index < atOnce; index += 1) run(pick(asked, random));
			},
			runsPerCall: atOnce
		});
		const rates = await perSecond({
			'closest, both sides': turns(known, (one) => closestBy(library, one, on)),
			'… by looking at each': turns(known, (one) => [
				plainClosest(library, 'person', one, true),
				plainClosest(library, 'officer', one, true)
			]),
			band: turns(known, (one) => bandsAmong(library, one, on)),
			'… by looking at each ': turns(known, ({ present }) => plainBand(library, present)),
			'bands, one factor in five unknown': turns(facts, (one) => bandsAmong(library, one, on))
		});
		rows[`${size} precedents`] = Object.fromEntries(
			Object.entries(rates).map(([name, rate]) => [name, rounded(rate)])
		);
	}
	return rows;
}
