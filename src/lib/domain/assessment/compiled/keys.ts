import type { State } from '../../conditions/variables.ts';

/** Things remembered by keys: each key has two slots it may stand in, and the newer of those that share them takes one. */
export type Kept<T> = { readonly size: number; count: number; keys: string[]; values: T[] };

/** Nothing kept yet; room for `size` things, a power of two, is taken when the first is kept. */
export function keptOf<T>(size: number): Kept<T> {
	return { size, count: 0, keys: [], values: [] };
}

/** Gives up all that is kept. */
export function forgetAll<T>(kept: Kept<T>): void {
	kept.count = 0;
	kept.keys = [];
	kept.values = [];
}

/** Keys in the making, codes of sixteen bits, one upon the other: while what one stands for is worked out, others are made. */
const pile: number[] = [];
let height = 0;

/** Begins a key; gives where it begins. */
export function beginKey(): number {
	return height;
}

/** Adds a code to the key last begun. */
export function addCode(code: number): void {
	pile[height] = code;
	height += 1;
}

/** Adds the answers at some places. */
export function addAnswers(places: readonly number[], state: State): void {
	let at = height;
	for (let index = 0; index < places.length; index += 1) {
		const set = state[places[index] as number] as number;
		if (set >= 0x8000) {
			pile[at] = 0x8000 | (set & 0x7fff);
			pile[at + 1] = set >> 15;
			at += 2;
		} else {
			pile[at] = set;
			at += 1;
		}
	}
	height = at;
}

/** Adds the answers at places of yes or no alone, eight to a code. An answer that is neither is kept as none. */
export function addYesNo(places: readonly number[], state: State): void {
	let at = height;
	let code = 0;
	for (let index = 0; index < places.length; index += 1) {
		code = (code << 2) | ((state[places[index] as number] as number) & 3);
		if ((index & 7) === 7) {
			pile[at] = code;
			at += 1;
			code = 0;
		}
	}
	pile[at] = code;
	height = at + 1;
}

/** Adds codes that were made before. */
export function addCodes(codes: readonly number[]): void {
	for (let index = 0; index < codes.length; index += 1) addCode(codes[index] as number);
}

/** The codes added since. */
export function codesSince(begun: number): readonly number[] {
	return pile.slice(begun, height);
}

/** Gives up the key that began there, and all above it. */
export function dropKey(from: number): void {
	height = from;
}

/** Takes the key that began there off the pile, in one piece. */
export function takeKey(from: number): string {
	const key = String.fromCharCode.apply(null, pile.slice(from, height));
	height = from;
	return key;
}

/** What is kept by the key that began there; then the key is given up. Undefined where nothing is: then it stays. */
export function recalled<T>({ size, keys, values }: Kept<T>, from: number): T | undefined {
	const slot = slotFor(size, from);
	const at = isKey(keys[slot], from) ? slot : slot ^ 1;
	if (at !== slot && !isKey(keys[at], from)) return undefined;
	height = from;
	return values[at];
}

function isKey(key: string | undefined, from: number): boolean {
	if (key === undefined || key.length !== height - from) return false;
	for (let index = 0; index < key.length; index += 1) {
		if (key.charCodeAt(index) !== pile[from + index]) return false;
	}
	return true;
}

/** Keeps something by the key that began there, and gives up the key. Where its slot is taken it may have the next; else the older gives way. */
export function keep<T>(kept: Kept<T>, from: number, value: T): T {
	if (kept.keys.length === 0) {
		kept.keys = new Array<string>(kept.size);
		kept.values = new Array<T>(kept.size);
	}
	const { keys, values } = kept;
	const slot = slotFor(kept.size, from);
	const isFree = keys[slot] === undefined;
	const at = isFree || keys[slot ^ 1] !== undefined ? slot : slot ^ 1;
	if (keys[at] === undefined) kept.count += 1;
	keys[at] = takeKey(from);
	values[at] = value;
	return value;
}

const prime = 0x5bd1e995;

function slotFor(size: number, from: number): number {
	let mixed = height - from;
	for (let index = from; index < height; index += 1) {
		mixed = Math.imul(mixed ^ (pile[index] as number), prime);
		mixed ^= mixed >>> 15;
	}
	mixed ^= mixed >>> 15;
	return (mixed ^ (mixed >>> 7)) & (size - 1);
}
