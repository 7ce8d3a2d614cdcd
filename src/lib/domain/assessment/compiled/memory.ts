import type { State } from '../../conditions/variables.ts';
import type { Frame } from './frame.ts';

const mostRemembered = 48;
/** Of more places there are so many sets of answers that the same one hardly comes up again. */
const mostPlaces = 12;

/** A function of the answers at some places that remembers what it found for them. */
export function remembered<T, Rest extends readonly unknown[]>(
	places: readonly number[],
	find: (state: State, ...rest: Rest) => T
): (state: State, ...rest: Rest) => T {
	if (places.length > mostPlaces) return find;
	const known = new Map<string, T>();
	return (state, ...rest) => {
		const key = keyAt(places, state);
		const before = known.get(key);
		if (before !== undefined) return before;
		if (known.size >= mostRemembered) known.clear();
		const found = find(state, ...rest);
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

function keyAt(places: readonly number[], state: State, start = ''): string {
	let key = start;
	for (let index = 0; index < places.length; index += 1) {
		const answers = state[places[index] as number] as number;
		key += String.fromCharCode(answers & 0xffff, answers >> 16);
	}
	return key;
}
