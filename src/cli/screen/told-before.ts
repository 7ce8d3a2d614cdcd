/** A line split into its id, as written, and all the rest. */
export type Split = { readonly id: string; readonly rest: string };

const idFirst = /^\{\s*"id"\s*:\s*("[\w .:-]{1,100}")/;

/** Splits a line that begins with a plain id and names none again; null for any other. */
export function splitAtId(line: string): Split | null {
	const id = idFirst.exec(line);
	if (id === null) return null;
	const rest = line.slice(id[0].length);
	return rest.includes('"id"') ? null : { id: id[1] as string, rest };
}

/** Answers to lines that differ in their ids alone, so that the same case told again is not worked out again. */
export type ToldBefore = {
	/** What follows the id in the answer to a line like this; undefined where none is kept. */
	readonly get: (rest: string) => string | undefined;
	readonly keep: (rest: string, answer: string) => void;
};

const mostCharacters = 8_000_000;
/** Looks so often before it judges whether looking pays, and then rests so long where it does not. */
const trial = 2_000;
const pause = 20_000;

/**
 * Keeps some megabytes of answers at most, each from the second time a line is told, and none for long where lines
 * hardly ever come again.
 */
export function toldBefore(): ToldBefore {
	/** Null for a line told once. */
	const known = new Map<string, string | null>();
	let characters = 0;
	let asked = 0;
	let found = 0;
	/** Whether lines come again often enough, or it is too early to say. */
	const pays = () => asked < trial || found * 20 > asked;
	const clear = () => {
		known.clear();
		characters = 0;
	};
	return {
		get: (rest) => {
			asked += 1;
			if (pays()) {
				const before = known.get(rest);
				if (before !== undefined) found += 1;
				return before ?? undefined;
			}
			if (asked === trial) clear();
			if (asked > trial + pause) asked = found = 0;
			return undefined;
		},
		keep: (rest, answer) => {
			if (!pays()) return;
			if (characters > mostCharacters) clear();
			if (known.has(rest)) {
				characters += answer.length;
				known.set(rest, answer);
			} else {
				characters += rest.length;
				known.set(ownCopyOf(rest), null);
			}
		}
	};
}

/** A slice keeps all the text it was cut from; a copy does not. */
function ownCopyOf(text: string): string {
	return Buffer.from(text).toString();
}
