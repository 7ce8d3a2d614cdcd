import { sizeOf, toIds } from './coding.ts';
import type { Coding, Known } from './coding.ts';
import type { Side } from '../facts/fact.ts';
import type { Ruling } from './library.ts';
import { gainsOf, visitNearest } from './nearest.ts';
import type { NearIndex } from './nearest.ts';
import type { Comparison } from './precedent.ts';

/** How many decisions are shown for each side. */
const mostShown = 3;

type Match = {
	readonly ruling: Ruling;
	/** Its place among the rulings, oldest first. */
	readonly place: number;
	readonly shared: number;
	readonly missing: number;
	readonly extra: number;
	readonly ifPresent: number;
	readonly ifAbsent: number;
	readonly closeness: number;
};

/** The closest decisions that help `side`, closest first; none that shares nothing. */
export function closest(
	rulings: readonly Ruling[],
	side: Side,
	coding: Coding,
	known: Known,
	isDateKnown: boolean
): readonly Comparison[] {
	const best: Match[] = [];
	for (let place = 0; place < rulings.length; place += 1) {
		const ruling = rulings[place] as Ruling;
		if (ruling.side !== side) continue;
		const shared = (ruling.reason | ruling.against) & known.present;
		if (shared !== 0) put(best, matchOf(ruling, place, coding, known));
	}
	return best.map((match) => comparisonOf(match, coding, isDateKnown));
}

/** The same by way of an index of all rulings of the side: those decided before the ISO day `on`, or all when null. */
export function closestIn(
	index: NearIndex,
	side: Side,
	coding: Coding,
	known: Known,
	on: string | null
): readonly Comparison[] {
	const own = side === 'person' ? coding.person : coding.officer;
	const best: Match[] = [];
	const least = () => (best.length < mostShown ? -Infinity : (best.at(-1)?.closeness ?? -Infinity));
	for (const isUndistinguished of [true, false]) {
		if (!isUndistinguished && best.length === mostShown) break;
		const gains = gainsOf(coding, own, known, isUndistinguished);
		visitNearest(index, gains, least, (ruling, place) => {
			if (on !== null && ruling.decided >= on) return;
			const match = matchOf(ruling, place, coding, known);
			if (isClear(match) === isUndistinguished) put(best, match);
		});
	}
	return best.map((match) => comparisonOf(match, coding, on !== null));
}

/** Puts a match among the best, in its place. */
function put(best: Match[], match: Match): void {
	if (match.shared === 0) return;
	let at = best.length;
	while (at > 0 && isCloser(match, best[at - 1] as Match)) at -= 1;
	if (at === mostShown) return;
	if (best.length === mostShown) best.pop();
	best.splice(at, 0, match);
}

function matchOf(ruling: Ruling, place: number, coding: Coding, known: Known): Match {
	const opposing = ruling.side === 'person' ? coding.officer : coding.person;
	const lacking = ruling.reason & ~known.present;
	const added = opposing & ~ruling.against;
	const shared = (ruling.reason | ruling.against) & known.present;
	const missing = lacking & ~known.unknown;
	const extra = added & known.present;
	const ifPresent = lacking & known.unknown;
	const ifAbsent = added & known.unknown;
	const closeness =
		2 * sizeOf(shared) - 2 * sizeOf(missing) - 2 * sizeOf(extra) - sizeOf(ifPresent);
	return { ruling, place, shared, missing, extra, ifPresent, ifAbsent, closeness };
}

const weights = { binding: 2, supporting: 1, illustrating: 0 } as const;

function isCloser(one: Match, other: Match): boolean {
	const clear = Number(isClear(one)) - Number(isClear(other));
	if (clear !== 0) return clear > 0;
	if (one.closeness !== other.closeness) return one.closeness > other.closeness;
	const weight = weights[one.ruling.weight] - weights[other.ruling.weight];
	if (weight !== 0) return weight > 0;
	if (one.ruling.rank !== other.ruling.rank) return one.ruling.rank > other.ruling.rank;
	if (one.ruling.decided !== other.ruling.decided) {
		return one.ruling.decided > other.ruling.decided;
	}
	return one.place < other.place;
}

/** Whether it controls as the facts stand, whatever the unknown ones are. */
function isClear(match: Match): boolean {
	const apart = match.missing | match.extra | match.ifPresent | match.ifAbsent;
	return match.ruling.weight === 'binding' && match.ruling.reason !== 0 && apart === 0;
}

function comparisonOf(match: Match, coding: Coding, isDateKnown: boolean): Comparison {
	const { ruling } = match;
	return {
		precedent: ruling.precedent.id,
		helps: ruling.side,
		weight: ruling.weight,
		relation: relationOf(match, isDateKnown),
		shared: toIds(coding, match.shared),
		missing: toIds(coding, match.missing),
		extra: toIds(coding, match.extra),
		ifPresent: toIds(coding, match.ifPresent),
		ifAbsent: toIds(coding, match.ifAbsent)
	};
}

function relationOf(match: Match, isDateKnown: boolean): Comparison['relation'] {
	if (isClear(match)) return isDateKnown ? 'controls' : 'would-control';
	const isRuledOut = (match.missing | match.extra) !== 0 || match.ruling.reason === 0;
	return match.ruling.weight === 'binding' && !isRuledOut ? 'would-control' : 'near';
}
