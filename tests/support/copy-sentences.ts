import { sentencesOf, wordsOf } from '#lib/content/copy/reading-grade.ts';

/** Not read as sentences: ids, addresses and the names that lawyers use. */
const notRead = new Set(['id', 'href', 'legal', 'url', 'phone', 'address']);

const shortest = 6;

/** Every text, and every template filled in with words that weigh nothing. */
function textsIn(node: unknown, leftOut: ReadonlySet<unknown>): readonly string[] {
	if (leftOut.has(node)) return [];
	if (typeof node === 'string') return [node];
	if (typeof node === 'function')
		return textsIn(filledIn(node as (...given: unknown[]) => unknown), leftOut);
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([key, value]) =>
		notRead.has(key) ? [] : textsIn(value, leftOut)
	);
}

/** A template takes numbers, names, lists of names, or blanks by name. */
function filledIn(template: (...given: unknown[]) => unknown): unknown {
	const blanks = {
		agency: 'the police',
		when: 'in May',
		where: 'in town',
		officer: 'It was Reed.',
		account: null
	};
	for (const given of [blanks, 2, 'it', ['it']]) {
		try {
			const filled = template(given, given, given);
			if (!/undefined|object Object/.test(JSON.stringify(filled))) return filled;
		} catch {
			continue;
		}
	}
	throw new Error(`A template cannot be filled in: ${template.toString()}`);
}

/** The sentences of some words that are long enough to be measured, each once. */
export function sentencesOfCopy(
	copy: object,
	leftOut: ReadonlySet<unknown> = new Set()
): readonly string[] {
	const all = textsIn(copy, leftOut).flatMap((text) => sentencesOf(text));
	return [...new Set(all)].filter((sentence) => wordsOf(sentence).length >= shortest);
}
