import type { State } from '../../conditions/variables.ts';
import type { Derived } from './derived.ts';
import type { Frame } from './frame.ts';
import type { Ground } from './search.ts';

const mostRemembered = 128;
/** Of more places there are so many sets of answers that the same one hardly comes up again. */
const mostPlaces = 40;

/** A function of the answers at some places, and of the derived facts looked at, that remembers what it found for them. */
export function remembered<T, Rest extends readonly unknown[]>(
	places: readonly number[],
	looked: readonly Pick<Derived, 'standing'>[],
	find: (state: State, ground: Ground, ...rest: Rest) => T
): (state: State, ground: Ground, ...rest: Rest) => T {
	if (places.length > mostPlaces) return find;
	const known = new Map<string, T>();
	return (state, ground, ...rest) => {
		let start = '';
		for (let index = 0; index < looked.length; index += 1) {
			const standing = (looked[index] as Pick<Derived, 'standing'>).standing(ground.frame);
			if (standing === null) return find(state, ground, ...rest);
			start += String.fromCharCode(standing + 1);
		}
		const key = keyAt(places, state, start);
		const before = known.get(key);
		if (before !== undefined) return before;
		if (known.size >= mostRemembered) known.clear();
		const found = find(state, ground, ...rest);
		known.set(key, found);
		return found;
	};
}

/** Finds out something for the dates of a frame, once for each set of answers at some places. `name` sets it apart. */
export function rememberedFor(
	{ memory }: Frame,
	name: number,
	places: readonly number[],
	state: State,
	find: () => number
): number {
	const key = keyAt(places, state, String.fromCharCode(name));
	const before = memory.get(key);
	if (before !== undefined) return before;
	const found = find();
	memory.set(key, found);
	return found;
}

/** What the answers at some places add to a key. */
export function keyAt(places: readonly number[], state: State, start: string): string {
	let key = start;
	for (let index = 0; index < places.length; index += 1) {
		key += keyOf(state[places[index] as number] as number);
	}
	return key;
}

/** Sets of up to fifteen members take one character, larger ones two that no small set begins with. */
export function keyOf(set: number): string {
	if (set < 0x8000) return String.fromCharCode(set);
	return String.fromCharCode(0x8000 | (set & 0x7fff), set >> 15);
}
