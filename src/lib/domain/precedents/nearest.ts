import type { Coding, Known } from './coding.ts';
import type { Ruling } from './library.ts';

/**
 * Rulings of one side ordered by their factors, so that those alike stand together: first by whether they have the
 * first factor, then the second, and so on. No list of what is near need be kept.
 */
export type NearIndex = {
	readonly rulings: readonly Ruling[];
	/** The factors each rested on or had against it. */
	readonly sets: Int32Array;
	/** Its place among the rulings given, oldest first. */
	readonly places: Int32Array;
	readonly factors: number;
};

/** Orders rulings of one side for `visitNearest`. */
export function nearIndexOf(rulings: readonly Ruling[], coding: Coding): NearIndex {
	const factors = coding.ids.length;
	const keyed = rulings.map((ruling, place) => {
		const set = ruling.reason | ruling.against;
		return { ruling, place, set, key: turnedRound(set, factors) };
	});
	const ordered = keyed.toSorted((a, b) => a.key - b.key || a.place - b.place);
	return {
		rulings: ordered.map(({ ruling }) => ruling),
		sets: Int32Array.from(ordered, ({ set }) => set),
		places: Int32Array.from(ordered, ({ place }) => place),
		factors
	};
}

function turnedRound(set: number, factors: number): number {
	let key = 0;
	for (let factor = 0; factor < factors; factor += 1) {
		key = key * 2 + ((set >> factor) & 1);
	}
	return key;
}

/** What a factor adds to closeness where a ruling has it, and where it lacks it; -Infinity where that rules it out. */
export type Gains = { readonly having: Float64Array; readonly lacking: Float64Array };

/** The gains of each factor for a side, given what is known of the present facts. */
export function gainsOf(
	coding: Coding,
	own: number,
	{ present, unknown }: Known,
	isUndistinguished: boolean
): Gains {
	const having = new Float64Array(coding.ids.length);
	const lacking = new Float64Array(coding.ids.length);
	for (let factor = 0; factor < coding.ids.length; factor += 1) {
		const bit = 1 << factor;
		const isPresent = (present & bit) !== 0;
		const isUnknown = (unknown & bit) !== 0;
		const isOwn = (own & bit) !== 0;
		if (isPresent) having[factor] = 2;
		else if (isOwn) having[factor] = isUnknown ? -1 : -2;
		if (isPresent && !isOwn) lacking[factor] = -2;
		if (!isUndistinguished) continue;
		if (isOwn && !isPresent) having[factor] = -Infinity;
		if (!isOwn && (isPresent || isUnknown)) lacking[factor] = -Infinity;
	}
	return { having, lacking };
}

const fewEnough = 4;

/**
 * Gives the rulings of an index that may be closer than `least()`, the most promising first. Whole stretches whose
 * best possible closeness falls short are passed over.
 */
export function visitNearest(
	{ rulings, sets, places, factors }: NearIndex,
	{ having, lacking }: Gains,
	least: () => number,
	give: (ruling: Ruling, place: number) => void
): void {
	const rest = new Float64Array(factors + 1);
	for (let factor = factors - 1; factor >= 0; factor -= 1) {
		const best = Math.max(having[factor] as number, lacking[factor] as number);
		rest[factor] = (rest[factor + 1] as number) + best;
	}
	const visit = (from: number, to: number, factor: number, soFar: number) => {
		if (from === to || soFar === -Infinity || soFar + (rest[factor] as number) < least()) return;
		if (to - from <= fewEnough || factor === factors) {
			for (let index = from; index < to; index += 1) {
				give(rulings[index] as Ruling, places[index] as number);
			}
			return;
		}
		const middle = firstWith(sets, factor, from, to);
		const has = soFar + (having[factor] as number);
		const lacks = soFar + (lacking[factor] as number);
		if (has >= lacks) {
			visit(middle, to, factor + 1, has);
			visit(from, middle, factor + 1, lacks);
		} else {
			visit(from, middle, factor + 1, lacks);
			visit(middle, to, factor + 1, has);
		}
	};
	visit(0, rulings.length, 0, 0);
}

/** The first of a stretch, alike in all factors before, that has the factor. */
function firstWith(sets: Int32Array, factor: number, from: number, to: number): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((((sets[middle] as number) >> factor) & 1) === 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
