import { sizeOf, toIds } from './coding.ts';
import type { Coding, Known } from './coding.ts';
import type { Ruling } from './library.ts';
import type { Comparison } from './precedent.ts';
import type { Tree } from './tree.ts';

/** How many decisions are shown for each side. */
const mostShown = 3;

/** More than any closeness, so that a decision nothing distinguishes comes before all others. */
const clearly = 256;

type Rated = { readonly ruling: Ruling; readonly rated: number };

/**
 * The closest decisions of a tree among the first `count` of its library, closest first; none that shares nothing.
 * Whole stretches that can be no closer than what is found are passed over, the more promising looked at first.
 */
export function closest(
	tree: Tree,
	coding: Coding,
	known: Known,
	count: number,
	isDateKnown: boolean
): readonly Comparison[] {
	const { rulings, sets, places, merits, after } = tree;
	const rate = rateBy(tree, known);
	const best: Rated[] = [];
	let least = -Infinity;
	const put = (index: number) => {
		const set = sets[index] as number;
		if ((set & known.present) === 0 || (places[index] as number) >= count) return;
		const ruling = rulings[index] as Ruling;
		const rated = rate(set, set, merits[index] as number, mayBind(ruling));
		if (rated <= least) return;
		let at = best.length;
		while (at > 0 && rated > (best[at - 1] as Rated).rated) at -= 1;
		best.splice(at, 0, { ruling, rated });
		if (best.length > mostShown) best.pop();
		if (best.length === mostShown) least = (best[mostShown - 1] as Rated).rated;
	};
	const rateNode = (node: number): number => {
		const any = tree.any[node] as number;
		const isOut = (any & known.present) === 0 || (tree.earliest[node] as number) >= count;
		return isOut ? -Infinity : rate(tree.all[node] as number, any, tree.best[node] as number, true);
	};
	const visit = (node: number, rated: number) => {
		if (rated <= least) return;
		const first = node + 1;
		if (after[node] === first) {
			for (let index = tree.from[node] as number; index < (tree.to[node] as number); index += 1) {
				put(index);
			}
			return;
		}
		const second = after[first] as number;
		const one = rateNode(first);
		const other = rateNode(second);
		if (other > one) visit(second, other);
		visit(first, one);
		if (other <= one) visit(second, other);
	};
	if (rulings.length > 0) visit(0, rateNode(0));
	return best.map(({ ruling }) => comparisonOf(ruling, tree, coding, known, isDateKnown));
}

/**
 * How close a ruling may be that has every factor of `all` and none but those of `any`. Shared factors count for it,
 * those that distinguish it against it, and its reasons not yet known by half; `merit` tells apart what is as close.
 */
function rateBy({ own, other, rulings }: Tree, { present, unknown }: Known) {
	const missing = own & ~present & ~unknown;
	const open = own & unknown;
	const extra = other & present;
	const possible = other & (present | unknown);
	return (all: number, any: number, merit: number, binds: boolean): number => {
		const differing = sizeOf(all & missing) + sizeOf(extra & ~any);
		const near = 2 * (sizeOf(any & present) - differing) - sizeOf(all & open);
		const isClear = binds && ((all & (missing | open)) | (possible & ~any)) === 0;
		return (isClear ? near + clearly : near) * (rulings.length + 1) + merit;
	};
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
