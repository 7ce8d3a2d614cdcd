import type { ClaimFactors, FactorStatus } from './precedent.ts';

/** A claim's factors as bits of one number, so that sets of them are compared in one step. */
export type Coding = {
	readonly ids: readonly string[];
	readonly bits: ReadonlyMap<string, number>;
	readonly person: number;
	readonly officer: number;
	/** Lists of ids made already, by their sets. */
	readonly lists: Map<number, readonly string[]>;
};

const mostFactors = 30;
const mostLists = 2000;

/** Gives each of a claim's factors its bit, in the order the claim names them. */
export function codingOf(claim: ClaimFactors): Coding {
	if (claim.factors.length > mostFactors) throw new Error(`Too many factors: ${claim.id}`);
	const bits = new Map<string, number>();
	let person = 0;
	let officer = 0;
	for (const [index, factor] of claim.factors.entries()) {
		const bit = 1 << index;
		bits.set(factor.id, bit);
		if (factor.side === 'person') person |= bit;
		else officer |= bit;
	}
	return { ids: claim.factors.map((factor) => factor.id), bits, person, officer, lists: new Map() };
}

/** The set of factors as a number; ids of other claims are passed over. */
export function toSet(coding: Coding, ids: readonly string[]): number {
	let set = 0;
	for (const id of ids) set |= coding.bits.get(id) ?? 0;
	return set;
}

/** The ids of the factors in the set, in the claim's order; the same list for the same set, as a rule. */
export function toIds({ ids, lists }: Coding, set: number): readonly string[] {
	let list = lists.get(set);
	if (list === undefined) {
		list = ids.filter((_, index) => (set & (1 << index)) !== 0);
		if (lists.size >= mostLists) lists.clear();
		lists.set(set, list);
	}
	return list;
}

/** How many factors the set holds. */
export function sizeOf(set: number): number {
	const pairs = set - ((set >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What is known of a claim's factors: those certainly present, and those that may be either. */
export type Known = { readonly present: number; readonly unknown: number };

/** What is known of a claim's factors; one that is left out is unknown. */
export function knownOf(coding: Coding, factors: Readonly<Record<string, FactorStatus>>): Known {
	let present = 0;
	let unknown = 0;
	for (const [index, id] of coding.ids.entries()) {
		const status = factors[id] ?? 'unknown';
		if (status === 'present') present |= 1 << index;
		if (status === 'unknown') unknown |= 1 << index;
	}
	return { present, unknown };
}
