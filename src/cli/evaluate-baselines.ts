import { codebook } from '#lib/content/claims/codebook.ts';
import type { ClaimId } from '#lib/content/claims/codebook.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import type { Leaning } from '#lib/domain/precedents/lean.ts';
import type { Precedent } from '#lib/domain/precedents/precedent.ts';
import { sideOf } from '#lib/domain/precedents/weight.ts';
import type { Side } from '#lib/domain/facts/fact.ts';
import { dayOf } from './evaluate-cases.ts';
import type { Answer, Asked, Cut } from './evaluate-cases.ts';

/** Always the answer most cases of the set have. */
export function majority(cases: readonly Asked[]): Answer {
	const granted = cases.filter(({ truth }) => truth === 'granted').length;
	return granted * 2 >= cases.length ? 'granted' : 'denied';
}

/** The side with more factors present; open when equal. */
export function factorBalance({ precedent, claim }: Asked): Leaning {
	const person = factorsFor(precedent, claim, 'person').length;
	const officer = factorsFor(precedent, claim, 'officer').length;
	if (person === officer) return 'open';
	return person > officer ? 'denied' : 'granted';
}

/** The result of the earlier decisions that differ from the case in fewest factors, at most `slack` of them. */
export function aFortiori(asked: Asked, slack: number, cut: Cut): Leaning {
	const on = dayOf(asked.precedent, cut);
	let nearest = slack;
	let found: readonly Answer[] = [];
	for (const other of allPrecedents) {
		const answer = answerOf(other);
		if (other === asked.precedent || other.claim !== asked.claim || answer === null) continue;
		if (other.decidedOn >= on) continue;
		const apart = distance(asked, other, answer);
		if (apart > nearest) continue;
		found = apart < nearest ? [answer] : [...found, answer];
		nearest = apart;
	}
	const denied = found.filter((answer) => answer === 'denied').length;
	if (denied * 2 === found.length) return 'open';
	return denied * 2 > found.length ? 'denied' : 'granted';
}

function answerOf(precedent: Precedent): Answer | null {
	if (precedent.immunity === 'granted' || precedent.immunity === 'denied')
		return precedent.immunity;
	const side = sideOf(precedent);
	if (side === null) return null;
	return side === 'person' ? 'denied' : 'granted';
}

function distance({ precedent, claim }: Asked, other: Precedent, answer: Answer): number {
	const [winner, loser] =
		answer === 'denied' ? (['person', 'officer'] as const) : (['officer', 'person'] as const);
	const reasons = factorsFor(other, claim, winner);
	const against = factorsFor(other, claim, loser);
	const missing = reasons.filter((id) => !precedent.present.includes(id));
	const extra = factorsFor(precedent, claim, loser).filter((id) => !against.includes(id));
	return missing.length + extra.length;
}

function factorsFor(precedent: Precedent, claim: ClaimId, side: Side): readonly string[] {
	const factors: readonly { readonly id: string; readonly side: Side }[] = codebook[claim].factors;
	return factors
		.filter((factor) => factor.side === side && precedent.present.includes(factor.id))
		.map((factor) => factor.id);
}
