import type { State } from '../../conditions/variables.ts';
import type { Ground } from './search.ts';

const mostRemembered = 5000;

/** A function of the answers at some places that remembers what it found for them. */
export function remembered(
	places: readonly number[],
	find: (state: State, ground: Ground) => number
): (state: State, ground: Ground) => number {
	const known = new Map<string, number>();
	return (state, ground) => {
		let key = '';
		for (const place of places) key += String.fromCharCode(state[place] as number);
		const before = known.get(key);
		if (before !== undefined) return before;
		if (known.size >= mostRemembered) known.clear();
		const found = find(state, ground);
		known.set(key, found);
		return found;
	};
}
