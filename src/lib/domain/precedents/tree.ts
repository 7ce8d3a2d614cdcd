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

type Leaf = { readonly ruling: Ruling; readonly set: number; readonly merit: number };

type Node = Record<'all' | 'any' | 'earliest' | 'best' | 'from' | 'to' | 'after', number>;

const fewEnough = 8;

/** Makes the tree of the rulings that help one side and share a factor with its claim. */
export function treeOf(rulings: readonly Ruling[], side: Side, coding: Coding): Tree {
	const leaves = rulings
		.map((ruling) => ({ ruling, set: ruling.reason | ruling.against }))
		.filter(({ ruling, set }) => ruling.side === side && set !== 0)
		.toSorted((a, b) => strongerFirst(a.ruling, b.ruling))
		.map((leaf, index, { length }): Leaf => ({ ...leaf, merit: length - index }));
	const ordered: Leaf[] = [];
	const nodes: Node[] = [];
	const put = (some: readonly Leaf[]) => {
		const node = { ...nothing, from: ordered.length };
		nodes.push(node);
		const parts = some.length > fewEnough ? partsOf(some, coding.ids.length) : [];
		for (const part of parts) put(part);
		if (parts.length === 0) ordered.push(...some);
		node.to = ordered.length;
		node.after = nodes.length;
		for (const { set, merit, ruling } of some) {
			node.all &= set;
			node.any |= set;
			node.earliest = Math.min(node.earliest, ruling.place);
			node.best = Math.max(node.best, merit);
		}
	};
	if (leaves.length > 0) put(leaves);
	const column = (name: keyof Node) => Int32Array.from(nodes, (node) => node[name]);
	return {
		rulings: ordered.map(({ ruling }) => ruling),
		sets: Int32Array.from(ordered, ({ set }) => set),
		places: Int32Array.from(ordered, ({ ruling }) => ruling.place),
		merits: Int32Array.from(ordered, ({ merit }) => merit),
		all: column('all'),
		any: column('any'),
		earliest: column('earliest'),
		best: column('best'),
		from: column('from'),
		to: column('to'),
		after: column('after'),
		own: side === 'person' ? coding.person : coding.officer,
		other: side === 'person' ? coding.officer : coding.person
	};
}

const nothing: Node = { all: -1, any: 0, earliest: Infinity, best: 0, from: 0, to: 0, after: 0 };

const weights = { binding: 2, supporting: 1, illustrating: 0 } as const;

/** Of decisions as close, the weightier is shown first, then that of the higher court, then the later. */
function strongerFirst(a: Ruling, b: Ruling): number {
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
