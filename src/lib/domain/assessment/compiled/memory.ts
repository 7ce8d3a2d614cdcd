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
		const codes: number[] = [];
		for (let index = 0; index < looked.length; index += 1) {
			const standing = (looked[index] as Pick<Derived, 'standing'>).standing(ground.frame);
			if (standing === null) return find(state, ground, ...rest);
			codes.push(standing + 1);
		}
		addAnswers(codes, places, state);
		const key = keyOf(codes);
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
	const codes = [name];
	addAnswers(codes, places, state);
	const key = keyOf(codes);
	const before = memory.get(key);
	if (before !== undefined) return before;
	const found = find();
	memory.set(key, found);
	return found;
}

/** Adds the answers at some places to a key in the making. */
export function addAnswers(codes: number[], places: readonly number[], state: State): void {
	for (let index = 0; index < places.length; index += 1) {
		addSet(codes, state[places[index] as number] as number);
	}
}

/** Adds a set: one of up to fifteen members takes one code, larger ones two that no small set begins with. */
function addSet(codes: number[], set: number): void {
	if (set < 0x8000) codes.push(set);
	else codes.push(0x8000 | (set & 0x7fff), set >> 15);
}

/** A key of codes of sixteen bits, in one piece: put together bit by bit it would be kept as a chain of its bits. */
export function keyOf(codes: readonly number[]): string {
	return String.fromCharCode.apply(null, codes as number[]);
}
