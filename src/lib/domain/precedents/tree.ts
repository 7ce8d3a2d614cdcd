import { sizeOf } from './coding.ts';
import type { Coding } from './coding.ts';
import type { Side } from '../facts/fact.ts';
import type { Ruling } from './library.ts';

/**
 * The rulings for one side, split by one factor after another so that those alike stand together. Each node tells the
 * factors that all of its rulings have and those that any has, so that a whole stretch may be passed over at once.
 * Nodes are in the order of a walk: a node's first part follows it, its second follows all of the first.
 */
export type Tree = {
	readonly rulings: readonly Ruling[];
	/** The factors each ruling rested on or had against it. */
	readonly sets: Int32Array;
	/** The place of each among all rulings of the library, oldest first. */
	readonly places: Int32Array;
	/** How each stands against others that are as close, higher first. */
	readonly merits: Int32Array;
	readonly all: Int32Array;
	readonly any: Int32Array;
	/** The first place among the rulings of a node. */
	readonly earliest: Int32Array;
	/** The highest merit among the rulings of a node. */
	readonly best: Int32Array;
	readonly from: Int32Array;
	readonly to: Int32Array;
	/** The node after all that belong to a node. */
	readonly after: Int32Array;
	/** The side's own factors, and the other side's. */
	readonly own: number;
	readonly other: number;
};

type Leaf = { readonly ruling: Ruling; readonly set: number };

const fewEnough = 8;

/** Makes the tree of the rulings that help one side and share a factor with its claim. */
export function treeOf(rulings: readonly Ruling[], side: Side, coding: Coding): Tree {
	const leaves = rulings
		.map((ruling): Leaf => ({ ruling, set: ruling.reason | ruling.against }))
		.filter(({ ruling, set }) => ruling.side === side && set !== 0)
		.toSorted(strongerFirst);
	const merits = new Map(leaves.map((leaf, index) => [leaf, leaves.length - index]));
	const ordered: Leaf[] = [];
	const nodes: number[][] = [];
	const put = (some: readonly Leaf[]) => {
		const from = ordered.length;
		const node = [from, 0, 0, -1, 0, Infinity, merits.get(some[0] as Leaf) ?? 0];
		nodes.push(node);
		const parts = some.length > fewEnough ? partsOf(some, coding.ids.length) : [];
		for (const part of parts) put(part);
		if (parts.length === 0) ordered.push(...some);
		node[1] = ordered.length;
		node[2] = nodes.length;
		for (const { set, ruling } of some) {
			node[3] = (node[3] as number) & set;
			node[4] = (node[4] as number) | set;
			node[5] = Math.min(node[5] as number, ruling.place);
		}
	};
	if (leaves.length > 0) put(leaves);
	const column = (index: number) => Int32Array.from(nodes, (node) => node[index] as number);
	return {
		rulings: ordered.map(({ ruling }) => ruling),
		sets: Int32Array.from(ordered, ({ set }) => set),
		places: Int32Array.from(ordered, ({ ruling }) => ruling.place),
		merits: Int32Array.from(ordered, (leaf) => merits.get(leaf) ?? 0),
		from: column(0),
		to: column(1),
		after: column(2),
		all: column(3),
		any: column(4),
		earliest: column(5),
		best: column(6),
		own: side === 'person' ? coding.person : coding.officer,
		other: side === 'person' ? coding.officer : coding.person
	};
}

const weights = { binding: 2, supporting: 1, illustrating: 0 } as const;

/** Of decisions as close, the weightier is shown first, then that of the higher court, then the later. */
function strongerFirst({ ruling: a }: Leaf, { ruling: b }: Leaf): number {
	const weight = weights[b.weight] - weights[a.weight] || b.rank - a.rank;
	if (weight !== 0) return weight;
	return a.decided === b.decided ? a.place - b.place : a.decided > b.decided ? -1 : 1;
}

/** Two parts of a stretch, by the factor nearest to being in half of it; by halves where all are alike. */
function partsOf(leaves: readonly Leaf[], factors: number): readonly (readonly Leaf[])[] {
	const half = leaves.length / 2;
	let split = 0;
	let least = half;
	for (let bit = 1, factor = 0; factor < factors; bit <<= 1, factor += 1) {
		const having = leaves.reduce((count, { set }) => ((set & bit) === 0 ? count : count + 1), 0);
		if (Math.abs(having - half) >= least) continue;
		split = bit;
		least = Math.abs(having - half);
	}
	if (split === 0) return [leaves.slice(0, half), leaves.slice(half)];
	return [
		leaves.filter(({ set }) => (set & split) !== 0),
		leaves.filter(({ set }) => (set & split) === 0)
	];
}

/**
 * Gives the rulings, among the first `count` of the library, that at most `most` factors set apart from the facts, with
 * how many do. What is given back is the most from then on; the search ends when it is negative.
 */
export function visitAlike(
	tree: Tree,
	count: number,
	present: number,
	most: number,
	give: (ruling: Ruling, apart: number) => number
): void {
	const { rulings, sets, places, all, any, earliest, from, to, after } = tree;
	const absent = tree.own & ~present;
	const against = tree.other & present;
	let limit = most;
	for (let node = 0; node < after.length; node += 1) {
		const least = sizeOf((all[node] as number) & absent) + sizeOf(against & ~(any[node] as number));
		const next = after[node] as number;
		if (least > limit || (earliest[node] as number) >= count) {
			node = next - 1;
			continue;
		}
		if (next > node + 1) continue;
		for (let index = from[node] as number; index < (to[node] as number); index += 1) {
			const set = sets[index] as number;
			const apart = sizeOf((set & absent) | (against & ~set));
			if (apart > limit || (places[index] as number) >= count) continue;
			limit = give(rulings[index] as Ruling, apart);
			if (limit < 0) return;
		}
	}
}
