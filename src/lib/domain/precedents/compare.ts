import { sizeOf, toIds } from './coding.ts';
import type { Coding, Known } from './coding.ts';
import type { Ruling } from './library.ts';
import type { Comparison } from './precedent.ts';
import type { Tree } from './tree.ts';

/** How many decisions are shown for each side. */
const mostShown = 3;

/** More than any closeness, so that a decision nothing distinguishes comes before all others. */
const clearly = 256;

/**
 * The closest decisions of a tree among the first `count` of its library, closest first; none that shares nothing.
 * Shared factors count for it, those that distinguish it against it, and its reasons not yet known by half.
 */
export function closest(
	tree: Tree,
	coding: Coding,
	{ present, unknown }: Known,
	count: number,
	isDateKnown: boolean
): readonly Comparison[] {
	const { rulings, sets, places, merits, own, other, after } = tree;
	const missing = own & ~present & ~unknown;
	const open = own & unknown;
	const extra = other & present;
	const possible = other & (present | unknown);
	/** How close a ruling may be that has the factors of `all` and none but those of `any`, and how it then stands. */
	const rate = (all: number, any: number, merit: number, mayBind: boolean): number => {
		const differing = sizeOf(all & missing) + sizeOf(extra & ~any);
		const near = 2 * (sizeOf(any & present) - differing) - sizeOf(all & open);
		const isClear = mayBind && ((all & (missing | open)) | (possible & ~any)) === 0;
		return (isClear ? near + clearly : near) * (rulings.length + 1) + merit;
	};
	const rateNode = (node: number): number => {
		const any = tree.any[node] as number;
		if ((any & present) === 0 || (tree.earliest[node] as number) >= count) return -Infinity;
		return rate(tree.all[node] as number, any, tree.best[node] as number, true);
	};
	const best: number[] = [];
	const rates: number[] = [];
	let least = -Infinity;
	const put = (index: number, rated: number) => {
		let at = best.length;
		while (at > 0 && rated > (rates[at - 1] as number)) at -= 1;
		best.splice(at, 0, index);
		rates.splice(at, 0, rated);
		if (best.length > mostShown) {
			best.pop();
			rates.pop();
		}
		if (best.length === mostShown) least = rates[mostShown - 1] as number;
	};
	const visit = (node: number) => {
		if ((after[node] as number) === node + 1) {
			const to = tree.to[node] as number;
			for (let index = tree.from[node] as number; index < to; index += 1) {
				const set = sets[index] as number;
				if ((set & present) === 0 || (places[index] as number) >= count) continue;
				const rated = rate(set, set, merits[index] as number, mayBind(rulings[index] as Ruling));
				if (rated > least) put(index, rated);
			}
			return;
		}
		const second = after[node + 1] as number;
		const rated = rateNode(node + 1);
		const other = rateNode(second);
		if (rated >= other && rated > least) visit(node + 1);
		if (other > least) visit(second);
		if (rated < other && rated > least) visit(node + 1);
	};
	if (after.length > 0 && rateNode(0) > least) visit(0);
	return best.map((index) =>
		comparisonOf(rulings[index] as Ruling, tree, coding, { present, unknown }, isDateKnown)
	);
}

function mayBind({ weight, reason }: Ruling): boolean {
	return weight === 'binding' && reason !== 0;
}

function comparisonOf(
	ruling: Ruling,
	{ other }: Tree,
	coding: Coding,
	{ present, unknown }: Known,
	isDateKnown: boolean
): Comparison {
	const lacking = ruling.reason & ~present;
	const added = other & ~ruling.against;
	const apart = (lacking & ~unknown) | (added & present);
	const open = (lacking | added) & unknown;
	const mayControl = mayBind(ruling) && apart === 0;
	const ids = (set: number) => toIds(coding, set);
	return {
		precedent: ruling.precedent.id,
		helps: ruling.side,
		weight: ruling.weight,
		relation: !mayControl ? 'near' : open === 0 && isDateKnown ? 'controls' : 'would-control',
		shared: ids((ruling.reason | ruling.against) & present),
		missing: ids(lacking & ~unknown),
		extra: ids(added & present),
		ifPresent: ids(lacking & unknown),
		ifAbsent: ids(added & unknown)
	};
}
