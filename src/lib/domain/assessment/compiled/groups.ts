import type { State } from '../../conditions/variables.ts';
import type { Derived } from './derived.ts';
import { addAll, addPlace, hasPlace, linkedBy, mark, meet, setOf } from './place-set.ts';
import type { PlaceSet } from './place-set.ts';
import type { Ground, Part } from './search.ts';

/** Parts that hang together by open facts. */
export type Group = {
	readonly parts: readonly Part[];
	/** The open places: told ones, and derived ones set free of theirs. */
	readonly places: readonly number[];
	/** Derived facts to be reckoned again when a place changes. */
	readonly bound: readonly Derived[];
	/** The place to branch on first. */
	readonly place: number;
};

/**
 * Sorts parts into groups that share no open fact. A derived fact whose own open facts nothing else uses is set free
 * of them: its values, made exact in `state`, may be gone through by themselves.
 */
export function groupsOf(parts: readonly Part[], state: State, ground: Ground): readonly Group[] {
	const size = state.length;
	const once = setOf(size);
	const twice = setOf(size);
	const order: number[] = [];
	const inputs = new Map<Derived, PlaceSet>();
	const opened = parts.map((part) => {
		const places = setOf(size);
		const own: Derived[] = [];
		openPlaces(part, state, (place) => {
			if (hasPlace(places, place)) return;
			addPlace(places, place);
			order.push(place);
			const derived = ground.derivedAt[place];
			if (derived === undefined) return;
			own.push(derived);
			if (inputs.has(derived)) return;
			const facts = setOf(size);
			derived.open(state, (input) => {
				if (hasPlace(facts, input)) return;
				addPlace(facts, input);
				order.push(input);
			});
			inputs.set(derived, facts);
			mark(facts, once, twice);
		});
		mark(places, once, twice);
		return { part, places, derived: own };
	});
	const free: number[] = [];
	for (const [derived, facts] of inputs) {
		if (meet(facts, twice)) continue;
		inputs.delete(derived);
		free.push(derived.place);
		state[derived.place] = (state[derived.place] as number) & derived.exact(state, ground);
	}
	const linked = linkedBy(
		opened.map((one) => expanded(one, inputs)),
		({ places }) => places
	);
	const ordered = [...new Set(order)];
	return linked.map((members) => groupOf(members, free, ordered));
}

type Linked = {
	readonly part: Part;
	readonly places: PlaceSet;
	readonly derived: readonly Derived[];
};

function openPlaces({ list }: Part, state: State, found: (place: number) => void): void {
	for (let rest = list.possible(state); rest !== 0; rest &= rest - 1) {
		list.whens[31 - Math.clz32(rest & -rest)]?.open(state, found);
	}
}

/** A derived fact that shares its own facts with others stands for them. */
function expanded(
	{ part, places, derived }: Linked,
	inputs: ReadonlyMap<Derived, PlaceSet>
): Linked {
	const bound = derived.filter((one) => inputs.has(one));
	for (const one of bound) {
		const facts = inputs.get(one) ?? places;
		places[one.place >> 5] = (places[one.place >> 5] as number) & ~(1 << (one.place & 31));
		addAll(facts, places);
	}
	return { part, places, derived: bound };
}

/** Gone through by a free derived fact first, else by the most used place. */
function groupOf(
	members: readonly Linked[],
	free: readonly number[],
	order: readonly number[]
): Group {
	const places: number[] = [];
	let place = -1;
	let most = 0;
	for (const one of order) {
		let uses = 0;
		for (const member of members) if (hasPlace(member.places, one)) uses += 1;
		if (uses === 0) continue;
		places.push(one);
		if (uses > most) {
			place = one;
			most = uses;
		}
	}
	const derived = [...new Set(members.flatMap((member) => member.derived))];
	return {
		parts: members.map(({ part }) => part),
		places,
		bound: [...new Set(derived.flatMap((one) => [...one.below, one]))],
		place: free.find((one) => places.includes(one)) ?? place
	};
}
