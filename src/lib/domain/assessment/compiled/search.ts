import { isSingle } from '../../conditions/variables.ts';
import type { State } from '../../conditions/variables.ts';
import type { Derived } from './derived.ts';
import type { Frame } from './frame.ts';
import { unionOver } from './list.ts';
import type { List } from './list.ts';
import { groupsOf } from './groups.ts';
import type { Group } from './groups.ts';
import { greaterOf, lowestOf } from './ranks.ts';

/** A decision list whose rows stand for bits: what is searched for every value it may come to. */
export type Part = {
	readonly list: List;
	readonly effects: readonly number[];
};

/** What a search runs over: the derived facts by place, how many places there are, and what stays the same. */
export type Ground = {
	readonly derived: readonly Derived[];
	readonly derivedAt: readonly (Derived | undefined)[];
	readonly frame: Frame;
};

const everything = -1;

/**
 * Every value the hardest of the parts comes to in some completion of what a state leaves open, as bits: exactly
 * those, with every fact that several parts use the same in all of them. Bits outside `need` may be left out.
 */
export function hardestOf(
	parts: readonly Part[],
	state: State,
	ground: Ground,
	need: number = everything,
	atLeast = 1
): number {
	const effects = parts.map(({ list, effects: bits }) => unionOver(list.possible(state), bits));
	const floor = effects.reduce((most, set) => Math.max(most, lowestOf(set)), atLeast);
	const open = parts.filter((_, index) => (effects[index] ?? 0) >= floor << 1);
	if (open.length === 0) return floor;
	const above = ~((floor << 1) - 1);
	const upper = effects.reduce((set, one) => set | (one & above), floor);
	if ((upper & need) === 0) return 0;
	const own = state.slice();
	const groups = groupsOf(open, own, ground);
	const [only, ...others] = groups;
	if (only !== undefined && others.length === 0) {
		return branch(only, own, ground, need & upper, floor);
	}
	return groups.reduce((set, one) => greaterOf(set, branch(one, own, ground, upper, floor)), floor);
}

function branch(
	{ parts, place }: Group,
	state: State,
	ground: Ground,
	need: number,
	floor: number
): number {
	let found = 0;
	for (let rest = state[place] as number; rest !== 0; rest &= rest - 1) {
		const tried = state.slice();
		tried[place] = lowestOf(rest);
		follow(tried, place, ground);
		found |= hardestOf(parts, tried, ground, need & ~found, floor);
		if ((need & ~found) === 0) break;
	}
	return found;
}

/** Reckons again the derived facts that rest on a place. */
function follow(state: State, place: number, { derived: all, derivedAt, frame }: Ground): void {
	if (derivedAt[place] !== undefined) return;
	for (const derived of all) {
		if (!derived.inputs.includes(place)) continue;
		const before = state[derived.place] as number;
		if (!isSingle(before)) state[derived.place] = before & derived.reckon(state, frame);
	}
}
