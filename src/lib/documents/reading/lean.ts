import type { ClaimId } from '#lib/content/claims/codebook.ts';
import { principles } from '#lib/content/precedents/principles.ts';
import type { Thing } from '#lib/domain/assessment/assessment.ts';
import { indexOf } from '#lib/domain/assessment/lawbook-index.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { accountOf } from '#lib/domain/assessment/outcomes.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { leanIn } from '#lib/domain/precedents/lean.ts';
import type { Leaning, LeanReason } from '#lib/domain/precedents/lean.ts';
import { readyLibrary, readyPrinciples } from '#lib/domain/precedents/ready.ts';

/** Which way immunity leans for one thing that happened, and the decisions that make it lean. */
export type LeanView = {
	readonly lean: Leaning;
	/** Ids, without repeats; none where it is open. */
	readonly cases: readonly string[];
};

type Asked = { readonly law: Lawbook; readonly told: CaseFacts; readonly today: string };

/** The leaning under federal law on what was told, in which an answer not known counts for neither side. */
export function leanFor({ law, told, today }: Asked, thing: Thing): LeanView {
	const { factors, on } = accountOf(law, told, today, thing);
	const claim = indexOf(law).claim(thing.claim);
	const own = principles[thing.claim as ClaimId];
	const { lean, reasons } = leanIn(
		readyLibrary(law.precedents, claim, 'federal'),
		readyPrinciples(own, claim),
		factors,
		on
	);
	return {
		lean,
		cases: [...new Set(reasons.flatMap((reason) => casesOf(reason, thing, on)))]
	};
}

/** A principle rests on the decisions made before the day of the incident. */
function casesOf({ kind, id }: LeanReason, { claim }: Thing, on: string | null): readonly string[] {
	if (kind === 'controls') return [id];
	const cites = principles[claim as ClaimId].find((one) => one.id === id)?.cites ?? {};
	return Object.entries(cites).flatMap(([cited, day]) => (on === null || day < on ? [cited] : []));
}
