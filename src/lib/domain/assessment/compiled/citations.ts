import { addCode, beginKey, takeKey } from './keys.ts';

/** Authorities by number, each once; the same list of them is made once and has a number of its own. */
export type Cited = { readonly numbers: Int32Array; readonly id: number };

const numbers = new Map<string, number>();
const names: string[] = [];

function numberOf(authority: string): number {
	const known = numbers.get(authority);
	if (known !== undefined) return known;
	numbers.set(authority, names.length);
	names.push(authority);
	return names.length - 1;
}

let lastId = 0;

function citedOf(list: Int32Array): Cited {
	lastId += 1;
	return { numbers: list, id: lastId };
}

const byList = new WeakMap<readonly string[], Cited>();

/** The numbers of a list of authorities, which never changes. */
function numbersOf(cites: readonly string[]): Cited {
	let list = byList.get(cites);
	if (list === undefined) {
		list = citedOf(Int32Array.from(new Set(cites), numberOf));
		byList.set(cites, list);
	}
	return list;
}

type Citing = { readonly cites: readonly string[] };

let marks = new Uint32Array(1024);
let round = 0;

function newRound(): number {
	if (marks.length < names.length) marks = new Uint32Array(names.length * 2);
	round = (round + 1) >>> 0;
	if (round !== 0) return round;
	marks.fill(0);
	round = 1;
	return round;
}

const mostKept = 4000;
const gathered = new Map<string, Cited>();
const named = new Map<string, readonly string[]>();

function keyOfAll(lists: readonly Cited[]): string {
	const key = beginKey();
	for (let index = 0; index < lists.length; index += 1) {
		const { id } = lists[index] as Cited;
		addCode(id & 0xffff);
		addCode(id >> 16);
	}
	return takeKey(key);
}

function kept<T>(made: Map<string, T>, key: string, make: () => T): T {
	const known = made.get(key);
	if (known !== undefined) return known;
	if (made.size >= mostKept) made.clear();
	const own = make();
	made.set(key, own);
	return own;
}

function union(lists: readonly Cited[]): number[] {
	const own = newRound();
	const found: number[] = [];
	for (let index = 0; index < lists.length; index += 1) {
		const { numbers: list } = lists[index] as Cited;
		for (let at = 0; at < list.length; at += 1) {
			const number = list[at] as number;
			if (marks[number] === own) continue;
			marks[number] = own;
			found.push(number);
		}
	}
	return found;
}

/** The authorities that some things cite, in their order. */
export function citedBy(...things: readonly (readonly Citing[])[]): Cited {
	const lists: Cited[] = [];
	for (const items of things) for (const { cites } of items) lists.push(numbersOf(cites));
	return kept(gathered, keyOfAll(lists), () => citedOf(Int32Array.from(union(lists))));
}

/** The ids of all these authorities together, in their order, each once; the same list for the same authorities. */
export function together(lists: readonly Cited[]): readonly string[] {
	return kept(named, keyOfAll(lists), () => union(lists).map((number) => names[number] as string));
}
