import type { State } from '../../conditions/variables.ts';
import { addPlace, hasPlace, mark, meet, placesIn, setOf } from './place-set.ts';
import type { PlaceSet } from './place-set.ts';
import type { Ground, Part } from './search.ts';

/** Parts that hang together by open facts, and the place to branch on first. */
export type Group = { readonly parts: readonly Part[]; readonly place: number };

/**
 * Sorts parts into groups that share no open fact. A derived fact whose own open facts nothing else uses is set free
 * of them: its values, made exact in `state`, may be gone through by themselves.
 */
export function groupsOf(parts: readonly Part[], state: State, ground: Ground): readonly Group[] {
	const size = state.length;
	const once = setOf(size);
	const twice = setOf(size);
	const inputs = new Map<number, PlaceSet>();
	const order: number[] = [];
	const opened = parts.map((part) => {
		const own = openingOf(part, state, order);
		for (const derived of ground.derived) {
			if (!hasPlace(own, derived.place) || inputs.has(derived.place)) continue;
			const facts = setOf(size);
			derived.open(state, (place) => {
				if (!hasPlace(facts, place)) order.push(place);
				addPlace(facts, place);
			});
			inputs.set(derived.place, facts);
			mark(facts, once, twice);
		}
		mark(own, once, twice);
		return { part, places: own };
	});
	const bound = new Map<number, PlaceSet>();
	const free: number[] = [];
	for (const [place, facts] of inputs) {
		if (meet(facts, twice)) bound.set(place, facts);
		else {
			free.push(place);
			const values = ground.derivedAt[place]?.exact(state, ground);
			if (values !== undefined) state[place] = (state[place] as number) & values;
		}
	}
	const linked = bound.size === 0 ? opened : opened.map((one) => expanded(one, bound));
	return joined(linked, free, order, size);
}

type Linked = { readonly part: Part; readonly places: PlaceSet };

function openingOf({ list }: Part, state: State, order: number[]): PlaceSet {
	const places = setOf(state.length);
	const add = (place: number) => {
		if (!hasPlace(places, place)) order.push(place);
		addPlace(places, place);
	};
	let possible = list.possible(state);
	for (; possible !== 0; possible &= possible - 1) {
		list.whens[31 - Math.clz32(possible & -possible)]?.open(state, add);
	}
	return places;
}

/** A derived fact that shares its own facts with others stands for them. */
function expanded({ part, places }: Linked, bound: ReadonlyMap<number, PlaceSet>): Linked {
	const all = places.slice();
	for (const [place, facts] of bound) {
		if (!hasPlace(places, place)) continue;
		all[place >> 5] = (all[place >> 5] as number) & ~(1 << (place & 31));
		for (let word = 0; word < all.length; word += 1) {
			all[word] = (all[word] as number) | (facts[word] as number);
		}
	}
	return { part, places: all };
}

/** Groups of parts that share a place; each is gone through by a free derived fact first, else by its most used place. */
function joined(
	linked: readonly Linked[],
	free: readonly number[],
	order: readonly number[],
	size: number
): readonly Group[] {
	const rest = [...linked];
	const groups: Group[] = [];
	for (let first = rest.pop(); first !== undefined; first = rest.pop()) {
		const parts = [first.part];
		const uses = new Uint8Array(size);
		const waiting = [first];
		for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
			placesIn(one.places, (place) => {
				uses[place] = (uses[place] as number) + 1;
			});
			for (let index = rest.length - 1; index >= 0; index -= 1) {
				const other = rest[index] as Linked;
				if (!meet(other.places, one.places)) continue;
				rest.splice(index, 1);
				waiting.push(other);
				parts.push(other.part);
			}
		}
		groups.push({ parts, place: free.find((place) => uses[place] !== 0) ?? mostUsed(uses, order) });
	}
	return groups;
}

/** The place most parts use; among equals the one opened first. */
function mostUsed(uses: Uint8Array, order: readonly number[]): number {
	let best = -1;
	let most = 0;
	for (const place of order) {
		const count = uses[place] as number;
		if (count <= most) continue;
		best = place;
		most = count;
	}
	return best;
}
