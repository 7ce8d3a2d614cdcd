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

/** The authorities that some things cite, in their order. */
export function citedBy(items: readonly { readonly cites: readonly string[] }[]): Cited {
	return Int32Array.from(new Set(items.flatMap(({ cites }) => cites.map(numberOf))));
}

let marks = new Uint32Array(1024);
let round = 0;

/** The ids of all these authorities together, in their order, each once. */
export function together(lists: readonly Cited[]): readonly string[] {
	if (marks.length < names.length) marks = new Uint32Array(names.length * 2);
	round = (round + 1) >>> 0 || 1;
	if (round === 1) marks.fill(0);
	const found: string[] = [];
	for (let index = 0; index < lists.length; index += 1) {
		const list = lists[index] as Cited;
		for (let at = 0; at < list.length; at += 1) {
			const number = list[at] as number;
			if (marks[number] === round) continue;
			marks[number] = round;
			found.push(names[number] as string);
		}
	}
	return found;
}
