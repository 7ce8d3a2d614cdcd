import { sizeOf, toIds } from './coding.ts';
import type { Coding, Known } from './coding.ts';
import type { Side } from '../facts/fact.ts';
import type { Ruling } from './library.ts';
import type { Comparison } from './precedent.ts';

/** How many decisions are shown for each side. */
const mostShown = 3;

type Match = {
	readonly ruling: Ruling;
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
	for (const ruling of rulings) {
		if (ruling.side !== side) continue;
		const match = matchOf(ruling, coding, known);
		if (match.shared === 0) continue;
		const place = best.findIndex((other) => isCloser(match, other));
		if (place === -1 && best.length >= mostShown) continue;
		best.splice(place === -1 ? best.length : place, 0, match);
		if (best.length > mostShown) best.pop();
	}
	return best.map((match) => comparisonOf(match, coding, isDateKnown));
}

function matchOf(ruling: Ruling, coding: Coding, known: Known): Match {
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
	return { ruling, shared, missing, extra, ifPresent, ifAbsent, closeness };
}

const weights = { binding: 2, supporting: 1, illustrating: 0 } as const;

function isCloser(one: Match, other: Match): boolean {
	const isClear = Number(isUndistinguished(one)) - Number(isUndistinguished(other));
	if (isClear !== 0) return isClear > 0;
	if (one.closeness !== other.closeness) return one.closeness > other.closeness;
	const weight = weights[one.ruling.weight] - weights[other.ruling.weight];
	if (weight !== 0) return weight > 0;
	if (one.ruling.rank !== other.ruling.rank) return one.ruling.rank > other.ruling.rank;
	return one.ruling.decided > other.ruling.decided;
}

/** Whether it controls as the facts stand, whatever the unknown ones are. */
function isUndistinguished(match: Match): boolean {
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
	if (isUndistinguished(match)) return isDateKnown ? 'controls' : 'would-control';
	const isRuledOut = (match.missing | match.extra) !== 0 || match.ruling.reason === 0;
	return match.ruling.weight === 'binding' && !isRuledOut ? 'would-control' : 'near';
}
