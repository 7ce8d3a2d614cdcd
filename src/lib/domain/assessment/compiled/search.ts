import { countOf, isSingle } from '../../conditions/variables.ts';
import type { State } from '../../conditions/variables.ts';
import type { Derived } from './derived.ts';
import type { Frame } from './frame.ts';
import { groupsOf } from './groups.ts';
import type { Group } from './groups.ts';
import { unionOver } from './list.ts';
import type { List } from './list.ts';
import { greaterOf, lowestOf } from './ranks.ts';

/** A decision list whose rows stand for bits: what is searched for every value it may come to. */
export type Part = { readonly list: List; readonly effects: readonly number[] };

/** What a search runs over: the derived facts, also by place, and what stays the same. */
export type Ground = {
	readonly derived: readonly Derived[];
	readonly derivedAt: readonly (Derived | undefined)[];
	readonly frame: Frame;
	/** Whom the factor at a place helps; undefined for other facts. */
	readonly sides: readonly ('person' | 'officer' | undefined)[];
	/** The answer at a place that says nothing out of the ordinary: no, or the first option. */
	readonly quiet: readonly number[];
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
	let floor = atLeast;
	let all = 0;
	const effects = parts.map(({ list, effects: bits }) => {
		const effect = unionOver(list.possible(state), bits);
		floor = Math.max(floor, lowestOf(effect));
		all |= effect;
		return effect;
	});
	const upper = floor | (all & ~((floor << 1) - 1));
	if (upper === floor) return floor;
	if ((upper & need) === 0) return 0;
	const open = parts.filter((_, index) => (effects[index] as number) >= floor << 1);
	const own = state.slice();
	const groups = groupsOf(open, own, ground);
	const [only, ...others] = groups;
	if (only !== undefined && others.length === 0) {
		return explore(only, own, ground, need & upper, floor);
	}
	return groups.reduce(
		(set, one) => greaterOf(set, explore(one, own, ground, upper, floor)),
		floor
	);
}

/** With so few completions left, each is gone through. */
const few = 64;

function explore(group: Group, state: State, ground: Ground, need: number, floor: number): number {
	if (completionsOf(group, state) <= few) return enumerate(group, state, ground, need, floor);
	let found = 0;
	for (const likely of guesses) {
		found |= guess(group, state, ground, floor, likely);
		if ((need & ~found) === 0) return found;
	}
	return found | branch(group, state, ground, need & ~found, floor);
}

function completionsOf({ places }: Group, state: State): number {
	let count = 1;
	for (const place of places) {
		count *= countOf(state[place] as number);
		if (count > few) return count;
	}
	return count;
}

function enumerate(
	group: Group,
	state: State,
	ground: Ground,
	need: number,
	floor: number
): number {
	const { places } = group;
	const tried = state.slice();
	for (const place of places) tried[place] = lowestOf(state[place] as number);
	let found = 0;
	for (;;) {
		found |= valueAt(group, tried, state, ground, floor);
		if ((need & ~found) === 0) return found;
		let index = 0;
		for (; index < places.length; index += 1) {
			const place = places[index] as number;
			const answers = state[place] as number;
			const higher = answers & ~((tried[place] as number) * 2 - 1);
			tried[place] = lowestOf(higher === 0 ? answers : higher);
			if (higher !== 0) break;
		}
		if (index === places.length) return found;
	}
}

/** Completions that often give the extremes: all for one side, nothing out of the ordinary, every first or last answer. */
const guesses = ['person', 'officer', 'quiet', 'first', 'last'] as const;

function guess(
	group: Group,
	state: State,
	ground: Ground,
	floor: number,
	likely: (typeof guesses)[number]
): number {
	const tried = state.slice();
	for (const place of group.places) {
		const answers = state[place] as number;
		const side = ground.sides[place];
		const isAgainst = side !== undefined && likely !== 'first' && side !== likely;
		if (isAgainst || likely === 'last') tried[place] = 1 << (31 - Math.clz32(answers));
		else if (side !== undefined || likely === 'first') tried[place] = lowestOf(answers);
		else tried[place] = answers & (ground.quiet[place] as number) || lowestOf(answers);
	}
	return valueAt(group, tried, state, ground, floor);
}

/** What the parts of a group come to when each of its places has one answer. */
function valueAt(
	{ parts, bound }: Group,
	tried: State,
	state: State,
	ground: Ground,
	floor: number
): number {
	for (const { place, reckon } of bound) {
		tried[place] = (state[place] as number) & reckon(tried, ground.frame);
	}
	let most = floor;
	for (let index = 0; index < parts.length; index += 1) {
		const { list, effects } = parts[index] as Part;
		const effect = unionOver(list.possible(tried), effects);
		if (!isSingle(effect)) return hardestOf(parts, tried, ground, everything, floor);
		if (effect > most) most = effect;
	}
	return most;
}

function branch(
	{ parts, bound, place }: Group,
	state: State,
	ground: Ground,
	need: number,
	floor: number
): number {
	let found = 0;
	for (let rest = state[place] as number; rest !== 0; rest &= rest - 1) {
		const tried = state.slice();
		tried[place] = lowestOf(rest);
		for (const derived of bound) {
			if (!derived.inputs.includes(place)) continue;
			const before = state[derived.place] as number;
			tried[derived.place] = before & derived.reckon(tried, ground.frame);
		}
		found |= hardestOf(parts, tried, ground, need & ~found, floor);
		if ((need & ~found) === 0) break;
	}
	return found;
}
