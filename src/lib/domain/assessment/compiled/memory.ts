import type { State } from '../../conditions/variables.ts';
import type { Derived } from './derived.ts';
import type { Frame } from './frame.ts';
import { addAnswers, addCode, beginKey, dropKey, keep, keptOf, recalled, takeKey } from './keys.ts';
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
	const known = keptOf<T>(mostRemembered);
	return (state, ground, ...rest) => {
		const key = beginKey();
		for (let index = 0; index < looked.length; index += 1) {
			const standing = (looked[index] as Pick<Derived, 'standing'>).standing(ground.frame);
			if (standing === null) {
				dropKey(key);
				return find(state, ground, ...rest);
			}
			addCode(standing + 1);
		}
		addAnswers(places, state);
		return recalled(known, key) ?? keep(known, key, find(state, ground, ...rest));
	};
}

/** Finds out something for the dates of a frame, once for each set of answers at some places. `name` sets it apart. */
export function rememberedFor(
	frame: Frame,
	name: number,
	places: readonly number[],
	state: State,
	find: () => number
): number {
	const begun = beginKey();
	addCode(name);
	addAnswers(places, state);
	const key = takeKey(begun);
	const memory = (frame.memory ??= new Map());
	const before = memory.get(key);
	if (before !== undefined) return before;
	const found = find();
	memory.set(key, found);
	return found;
}
