import { grown } from '../../conditions/grown.ts';
import type { Read } from '../../conditions/truth.ts';
import { isSingle } from '../../conditions/variables.ts';
import type { State } from '../../conditions/variables.ts';
import { areSingle } from './derived.ts';
import type { Derived } from './derived.ts';
import type { List } from './list.ts';
import { hardestOf } from './search.ts';
import type { Ground } from './search.ts';

const rowBits = Array.from({ length: 30 }, (_, index) => 1 << index);

/** Exactly the rows of a list that decide in some completion of what a state leaves open, as bits. */
export function exactRows(list: List, state: State, ground: Ground): number {
	const possible = list.possible(state);
	if (isSingle(possible)) return possible;
	const [only, ...others] = openPlaces(list, state);
	if (only === undefined || others.length > 0) {
		return hardestOf([{ list, effects: rowBits }], state, ground);
	}
	const before = state[only] as number;
	const values = ground.derivedAt[only]?.exact(state, ground) ?? before;
	const tried = state.slice();
	let found = 0;
	for (let rest = before & values; rest !== 0; rest &= rest - 1) {
		tried[only] = rest & -rest;
		found |= list.possible(tried);
	}
	return found;
}

/**
 * The same, grown into a tree where the open places vary independently: no derived fact that the list looks at rests on
 * an open answer.
 */
export function exactRowsOf(
	list: List,
	looked: readonly Derived[],
	search: (state: State, ground: Ground) => number
): (state: State, ground: Ground) => number {
	const byTree = grown(
		(read) => everyCompletion(list.read, read),
		() => none
	);
	return (state, ground) => {
		for (let index = 0; index < looked.length; index += 1) {
			const { place, inputs } = looked[index] as Derived;
			if (!isSingle(state[place] as number) && !areSingle(inputs, state)) {
				return search(state, ground);
			}
		}
		return byTree(state) || search(state, ground);
	};
}

const none = 0;

/** What a function of some places comes to, as bits, for every choice of one answer at each place it looks at. */
function everyCompletion(find: (read: Read) => number, read: Read): number {
	const chosen = new Map<number, number>();
	const complete = (): number => {
		let open = -1;
		let answers = 0;
		const found = find((place, full) => {
			const known = chosen.get(place) ?? read(place, full);
			if (open === -1 && !isSingle(known)) {
				open = place;
				answers = known;
			}
			return known;
		});
		if (open === -1) return found;
		let all = 0;
		for (let rest = answers; rest !== 0; rest &= rest - 1) {
			chosen.set(open, rest & -rest);
			all |= complete();
		}
		chosen.delete(open);
		return all;
	};
	return complete();
}

/** The places that leave the possible rows of a list open, each once. */
export function openPlaces(list: List, state: State): readonly number[] {
	const places = new Set<number>();
	for (let rest = list.possible(state); rest !== 0; rest &= rest - 1) {
		list.whens[31 - Math.clz32(rest & -rest)]?.open(state, (place) => places.add(place));
	}
	return [...places];
}
