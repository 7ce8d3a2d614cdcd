import type { Side } from '../facts/fact.ts';
import { codingOf, toSet } from './coding.ts';
import type { Coding } from './coding.ts';
import type { ClaimFactors, EstablishedUnder, Precedent, Weight } from './precedent.ts';
import { lastDay, rankOf, sideOf, weightOf } from './weight.ts';

/** A decision made ready for comparison. Sets are over its claim's coding. */
export type Ruling = {
	readonly precedent: Precedent;
	readonly side: Side;
	readonly weight: Weight;
	readonly rank: number;
	readonly decided: string;
	/** Factors for the winner that the ruling rested on. */
	readonly reason: number;
	/** Factors against the winner that were there all the same, less those its own ruling ended. */
	readonly against: number;
	/** Person-factors that since this ruling may be obvious by themselves; 0 when none. */
	readonly obvious: number;
	/** Officer-factors that do not undo `obvious`. */
	readonly despite: number;
};

/** The rulings of one claim, oldest first. */
export type Library = { readonly coding: Coding; readonly rulings: readonly Ruling[] };

/** The decisions of one claim made ready; decisions that help neither side are left out. */
export function libraryOf(
	precedents: readonly Precedent[],
	claim: ClaimFactors,
	law: EstablishedUnder
): Library {
	const coding = codingOf(claim);
	const rulings = precedents
		.map((precedent) => rulingOf(precedent, claim.id, coding, law))
		.filter((ruling) => ruling !== null)
		.sort((a, b) => (a.decided < b.decided ? -1 : a.decided > b.decided ? 1 : 0));
	return { coding, rulings };
}

function rulingOf(
	precedent: Precedent,
	claim: string,
	coding: Coding,
	law: EstablishedUnder
): Ruling | null {
	const side = sideOf(precedent);
	const obvious = precedent.obvious?.find((wrong) => wrong.claim === claim);
	const isOfClaim = precedent.claim === claim;
	if (side === null || (!isOfClaim && obvious === undefined)) return null;
	const present = isOfClaim ? toSet(coding, precedent.present) : 0;
	const own = side === 'person' ? coding.person : coding.officer;
	const other = side === 'person' ? coding.officer : coding.person;
	const isNarrowed = isOfClaim && precedent.reason !== undefined;
	const restedOn = isNarrowed ? toSet(coding, precedent.reason) : present;
	return {
		precedent,
		side,
		weight: weightOf(precedent, law),
		rank: rankOf(precedent),
		decided: lastDay(precedent.decidedOn),
		reason: restedOn & own,
		against: present & other & ~toSet(coding, precedent.settled ?? []),
		obvious: toSet(coding, obvious?.factors ?? []) & coding.person,
		despite: toSet(coding, obvious?.despite ?? []) & coding.officer
	};
}
