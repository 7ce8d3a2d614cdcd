import { isSingle } from '../../conditions/variables.ts';
import type { State } from '../../conditions/variables.ts';
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

/** The places that leave the possible rows of a list open, each once. */
export function openPlaces(list: List, state: State): readonly number[] {
	const places = new Set<number>();
	for (let rest = list.possible(state); rest !== 0; rest &= rest - 1) {
		list.whens[31 - Math.clz32(rest & -rest)]?.open(state, (place) => places.add(place));
	}
	return [...places];
}
