import type { Read } from './truth.ts';
import { otherBit } from './variables.ts';
import type { State } from './variables.ts';

/** Numbers a tree may grow to; beyond that, what is new is worked out each time. */
const mostNumbers = 2 ** 13;
const smallSets = 16;
const firstBigBit = 4;

/** The numbers of all trees, one after another, so that those of one case lie close together; and where they end. */
let forest = new Int32Array(2 ** 14);
let end = 0;

/** Makes room for more numbers; gives where it begins. */
function roomFor(count: number): number {
	const begin = end;
	end += count;
	if (end > forest.length) {
		const larger = new Int32Array(forest.length * 2);
		larger.set(forest);
		forest = larger;
	}
	return begin;
}

/**
 * A function of a state that grows into a tree of its own answers: each node looks at one place, each branch stands for
 * a set of answers there. `find` must look at places by `read` alone; `direct` gives the same without the tree.
 */
export function grown(
	find: (read: Read) => number,
	direct: (state: State) => number
): (state: State) => number {
	const root = roomFor(1);
	let numbers = 0;

	const grow = (state: State): number => {
		const read = new Set<number>();
		let slot = root;
		let isIndexed = true;
		const found = find((place, full) => {
			const answers = state[place] as number;
			if (!isIndexed || read.has(place)) return answers;
			read.add(place);
			let node = forest[slot] as number;
			if (node === 0) {
				const size = 2 + widthOf(full);
				node = roomFor(size);
				numbers += size;
				forest[node] = place;
				forest[node + 1] = full;
				forest[slot] = node;
			}
			const branch = branchOf(answers, full);
			if (branch === -1) isIndexed = false;
			else slot = node + 2 + branch;
			return answers;
		});
		if (isIndexed) forest[slot] = ~found;
		return found;
	};

	return (state) => {
		let next = forest[root] as number;
		while (next > 0) {
			const answers = state[forest[next] as number] as number;
			const branch =
				answers > 0 && answers < smallSets
					? answers
					: branchOf(answers, forest[next + 1] as number);
			if (branch === -1) return direct(state);
			next = forest[next + 2 + branch] as number;
		}
		if (next < 0) return ~next;
		return numbers > mostNumbers ? direct(state) : grow(state);
	};
}

/** Small sets of answers have a branch each; of larger ones, single answers and the full set. None is 0, so another value is. */
function branchOf(answers: number, full: number): number {
	if (answers > 0 && answers < smallSets) return answers;
	if (answers === otherBit) return 0;
	if (answers === full) return widthOf(full) - 1;
	const isSingle = answers > 0 && (answers & (answers - 1)) === 0;
	return isSingle ? smallSets + 31 - Math.clz32(answers) - firstBigBit : -1;
}

function widthOf(full: number): number {
	if (full < smallSets) return full + 1;
	return smallSets + 32 - Math.clz32(full) - firstBigBit + 1;
}
