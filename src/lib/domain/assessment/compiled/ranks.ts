import { ranked } from '../outcome.ts';
import type { Rank } from '../outcome.ts';

/** Lowest answer in a set of bits, as a bit. */
export function lowestOf(set: number): number {
	return set & -set;
}

/** Highest answer in a set of bits, as a bit; 0 of the empty set. */
export function highestOf(set: number): number {
	return set === 0 ? 0 : 1 << (31 - Math.clz32(set));
}

/** Every bit from the lowest of the set upwards. */
function upwardsFrom(set: number): number {
	return ~(lowestOf(set) - 1);
}

/** Every value the greater of two independent values may have; each set holds what one of them may be. */
export function greaterOf(a: number, b: number): number {
	return (a & upwardsFrom(b)) | (b & upwardsFrom(a));
}

/** Every bit at or below the highest of the set. */
function downwardsFrom(set: number): number {
	return set === 0 ? 0 : 2 ** (32 - Math.clz32(set)) - 1;
}

/** Every value the lesser of two independent values may have. */
export function lesserOf(a: number, b: number): number {
	return (a & downwardsFrom(b)) | (b & downwardsFrom(a));
}

const ranges: (readonly Rank[])[] = Array.from({ length: 1 << ranked.length }, (_, set) =>
	ranked.filter((_rank, index) => (set & (1 << index)) !== 0)
);

/** The outcomes of a set of bits, best first. */
export function ranksIn(set: number): readonly Rank[] {
	return ranges[set] ?? [];
}
