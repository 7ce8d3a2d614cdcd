import type { Read } from './truth.ts';
import { otherBit } from './variables.ts';
import type { State } from './variables.ts';

/** Numbers a tree may grow to; beyond that, what is new is worked out each time. */
const mostNumbers = 2 ** 13;
const smallSets = 16;
const firstBigBit = 4;

/**
 * A function of a state that grows into a tree of its own answers: each node looks at one place, each branch stands for
 * a set of answers there. `find` must look at places by `read` alone; `direct` gives the same without the tree.
 */
export function grown(
	find: (read: Read) => number,
	direct: (state: State) => number
): (state: State) => number {
	let tree = new Int32Array(64);
	let end = 1;
	let isFullGrown = false;

	const grow = (state: State): number => {
		const read = new Set<number>();
		let slot = 0;
		let isIndexed = true;
		const found = find((place, full) => {
			const answers = state[place] as number;
			if (!isIndexed || read.has(place)) return answers;
			read.add(place);
			let node = tree[slot] as number;
			if (node === 0) {
				node = end;
				const size = 2 + widthOf(full);
				if (end + size > tree.length) tree = extended(tree);
				tree[node] = place;
				tree[node + 1] = full;
				tree[slot] = node;
				end += size;
			}
			const branch = branchOf(answers, full);
			if (branch === -1) isIndexed = false;
			else slot = node + 2 + branch;
			return answers;
		});
		if (isIndexed) tree[slot] = ~found;
		isFullGrown = end > mostNumbers;
		return found;
	};

	return (state) => {
		let next = tree[0] as number;
		while (next > 0) {
			const answers = state[tree[next] as number] as number;
			const branch =
				answers > 0 && answers < smallSets ? answers : branchOf(answers, tree[next + 1] as number);
			if (branch === -1) return direct(state);
			next = tree[next + 2 + branch] as number;
		}
		if (next < 0) return ~next;
		return isFullGrown ? direct(state) : grow(state);
	};
}

function extended(tree: Int32Array): Int32Array<ArrayBuffer> {
	const larger = new Int32Array(tree.length * 2);
	larger.set(tree);
	return larger;
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
