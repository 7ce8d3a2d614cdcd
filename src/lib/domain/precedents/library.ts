import type { Side } from '../facts/fact.ts';
import { codingOf, toSet } from './coding.ts';
import type { Coding } from './coding.ts';
import type { ClaimFactors, EstablishedUnder, Precedent, Weight } from './precedent.ts';
import { treeOf } from './tree.ts';
import type { Tree } from './tree.ts';
import { lastDay, rankOf, sideOf, weightOf } from './weight.ts';

/** A decision made ready for comparison. Sets are over its claim's coding. */
export type Ruling = {
	readonly precedent: Precedent;
	readonly side: Side;
	readonly weight: Weight;
	readonly rank: number;
	readonly decided: string;
	/** Its place among the rulings of its library, oldest first. */
	readonly place: number;
	/** Factors for the winner that the ruling rested on. */
	readonly reason: number;
	/** Factors against the winner that were there all the same, less those its own ruling ended. */
	readonly against: number;
	/** Person-factors that since this ruling may be obvious by themselves; 0 when none. */
	readonly obvious: number;
	/** Officer-factors that do not undo `obvious`. */
	readonly despite: number;
};

/** A set of person-factors that may be obvious by itself, from the first ruling that said so. */
export type Wrong = Pick<Ruling, 'obvious' | 'despite' | 'place'>;

/** The rulings of one claim, oldest first, and made ready to be searched for each side. */
export type Library = {
	readonly coding: Coding;
	readonly rulings: readonly Ruling[];
	readonly person: Tree;
	readonly officer: Tree;
	readonly wrongs: readonly Wrong[];
};

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
		.sort((a, b) => (a.decided < b.decided ? -1 : a.decided > b.decided ? 1 : 0))
		.map((ruling, place): Ruling => ({ ...ruling, place }));
	return {
		coding,
		rulings,
		person: treeOf(rulings, 'person', coding),
		officer: treeOf(rulings, 'officer', coding),
		wrongs: wrongsIn(rulings)
	};
}

function wrongsIn(rulings: readonly Ruling[]): readonly Wrong[] {
	const first = new Map<string, Wrong>();
	for (const ruling of rulings) {
		const key = `${ruling.obvious} ${ruling.despite}`;
		if (ruling.side !== 'person' || ruling.obvious === 0 || first.has(key)) continue;
		first.set(key, ruling);
	}
	return [...first.values()];
}

/** How many of the rulings were decided before the ISO day `on`, which is all of them when it is null. */
export function countBefore({ rulings }: Library, on: string | null): number {
	if (on === null) return rulings.length;
	let low = 0;
	let high = rulings.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rulings[middle] as Ruling).decided < on) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A ruling controls when nothing distinguishes it and at least one of its reasons is there. */
export function controls({ side, reason, against }: Ruling, coding: Coding, present: number) {
	const opposing = side === 'person' ? coding.officer : coding.person;
	return reason !== 0 && ((reason & ~present) | (present & opposing & ~against)) === 0;
}

function rulingOf(
	precedent: Precedent,
	claim: string,
	coding: Coding,
	law: EstablishedUnder
): Omit<Ruling, 'place'> | null {
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
