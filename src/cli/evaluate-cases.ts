import { codebook } from '#lib/content/claims/codebook.ts';
import type { ClaimId } from '#lib/content/claims/codebook.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import { principles } from '#lib/content/precedents/principles.ts';
import { establish } from '#lib/domain/precedents/establish.ts';
import { leanOf } from '#lib/domain/precedents/lean.ts';
import type { Lean, Leaning } from '#lib/domain/precedents/lean.ts';
import type {
	Band,
	ClaimFactors,
	FactorStatus,
	Precedent
} from '#lib/domain/precedents/precedent.ts';
import type { Principle } from '#lib/domain/precedents/principle.ts';

export type Answer = Exclude<Leaning, 'open'>;

/** A decided case asked again as if it were new, with the answer the court gave. */
export type Asked = {
	readonly precedent: Precedent;
	readonly claim: ClaimId;
	readonly truth: Answer;
};

/** Which decisions count as earlier: those before the incident where its year is known, or before the decision. */
export type Cut = 'incident' | 'decision';

export type Judged = Asked & { readonly band: Band; readonly lean: Lean };

/** What is left out to see what it adds: nothing, the principles, or the decisions. */
export type Without = 'nothing' | 'principles' | 'decisions';

/** Every case of a claim in which a court granted or denied immunity. */
export function immunityCases(): readonly Asked[] {
	return casesWith(({ immunity }) =>
		immunity === 'granted' || immunity === 'denied' ? immunity : null
	);
}

/** Cases that settled whether the conduct was lawful and did not grant or deny immunity; a second, looser set. */
export function meritsCases(): readonly Asked[] {
	return casesWith(({ immunity, use, violation }) => {
		if (immunity === 'granted' || immunity === 'denied') return null;
		if (violation === 'no' || use === 'shield') return 'granted';
		return violation === 'not-decided' ? null : 'denied';
	});
}

function casesWith(truthOf: (precedent: Precedent) => Answer | null): readonly Asked[] {
	return allPrecedents.flatMap((precedent) => {
		const truth = truthOf(precedent);
		if (precedent.claim === null || truth === null) return [];
		return [{ precedent, claim: precedent.claim as ClaimId, truth }];
	});
}

/** Asks a case as if it were new: without itself, anything resting on it alone, or anything later. */
export function judge(asked: Asked, cut: Cut, without: Without = 'nothing'): Judged {
	const { precedent } = asked;
	const others = allPrecedents.filter((other) => other !== precedent);
	const input = {
		claim: claimOf(asked.claim),
		factors: factorsOf(asked),
		on: dayOf(precedent, cut),
		law: 'federal'
	} as const;
	const resting =
		without === 'principles' ? [] : principles[asked.claim].map(withoutCite(precedent));
	const decisions = without === 'decisions' ? [] : others;
	return {
		...asked,
		band: establish(others, input).bands[0] ?? 'none',
		lean: leanOf(decisions, resting, input)
	};
}

function claimOf(claim: ClaimId): ClaimFactors {
	return { id: claim, factors: codebook[claim].factors };
}

/** A factor the case does not state is taken as absent, as a court would on a closed record. */
function factorsOf({ precedent, claim }: Asked): Readonly<Record<string, FactorStatus>> {
	const present = new Set(precedent.present);
	return Object.fromEntries(
		claimOf(claim).factors.map(({ id }) => [id, present.has(id) ? 'present' : 'absent'])
	);
}

export function dayOf({ incidentYear, decidedOn }: Precedent, cut: Cut): string {
	if (cut === 'incident' && incidentYear !== null) return `${incidentYear}-01-01`;
	return (decidedOn + '-01-01').slice(0, 10);
}

function withoutCite({ id }: Precedent): (principle: Principle) => Principle {
	return (principle) => ({
		...principle,
		cites: Object.fromEntries(Object.entries(principle.cites).filter(([cited]) => cited !== id))
	});
}
