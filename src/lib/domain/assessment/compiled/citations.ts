/** Authorities by number, each once. */
export type Cited = Int32Array;

const numbers = new Map<string, number>();
const names: string[] = [];

function numberOf(authority: string): number {
	const known = numbers.get(authority);
	if (known !== undefined) return known;
	numbers.set(authority, names.length);
	names.push(authority);
	return names.length - 1;
}

const byList = new WeakMap<readonly string[], Cited>();

/** The numbers of a list of authorities, which never changes. */
function numbersOf(cites: readonly string[]): Cited {
	let list = byList.get(cites);
	if (list === undefined) {
		list = Int32Array.from(cites, numberOf);
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

/** The authorities that some things cite, in their order. */
export function citedBy(...things: readonly (readonly Citing[])[]): Cited {
	const found: number[] = [];
	for (const items of things) for (const { cites } of items) numbersOf(cites);
	const own = newRound();
	for (const items of things) {
		for (let index = 0; index < items.length; index += 1) {
			const list = numbersOf((items[index] as Citing).cites);
			for (let at = 0; at < list.length; at += 1) {
				const number = list[at] as number;
				if (marks[number] === own) continue;
				marks[number] = own;
				found.push(number);
			}
		}
	}
	return Int32Array.from(found);
}

/** The ids of all these authorities together, in their order, each once. */
export function together(lists: readonly Cited[]): readonly string[] {
	const own = newRound();
	const found: string[] = [];
	for (let index = 0; index < lists.length; index += 1) {
		const list = lists[index] as Cited;
		for (let at = 0; at < list.length; at += 1) {
			const number = list[at] as number;
			if (marks[number] === own) continue;
			marks[number] = own;
			found.push(names[number] as string);
		}
	}
	return found;
}
