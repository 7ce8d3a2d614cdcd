import type { Rewording } from '#lib/content/copy/of-client.ts';

/**
 * The same words for somebody else than the client, who is spoken of and no longer spoken to. What a sentence is given
 * to hold (a name, an answer) stays as it is.
 */
export function toldOfClient<Words>(words: Words, by: readonly Rewording[]): Words {
	const reworded = new Map<string, string>();

	function inText(text: string): string {
		const known = reworded.get(text);
		if (known !== undefined) return known;
		const told = by.reduce(rewordedBy, text);
		reworded.set(text, told);
		return told;
	}

	function inAny(value: unknown): unknown {
		if (typeof value === 'string') return inText(value);
		if (typeof value === 'function') return inSentence(value as Sentence);
		if (Array.isArray(value)) return value.map(inAny);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inAny(one)]));
	}

	function inSentence(sentence: Sentence): Sentence {
		return (...given) => {
			const held: string[] = [];
			const isTold = (text: string) => by.some(([found]) => text.search(found) !== -1);
			const hide = (one: unknown): unknown => {
				if (Array.isArray(one)) return one.map(hide);
				return typeof one === 'string' && isTold(one) ? `\uE000${held.push(one)}\uE001` : one;
			};
			const said = sentence(...given.map(hide));
			const told = inAny(said);
			return typeof told === 'string'
				? told.replace(/\uE000(\d+)\uE001/g, (_, place: string) => held[Number(place) - 1] ?? '')
				: told;
		};
	}

	return inAny(words) as Words;
}

type Sentence = (...given: readonly unknown[]) => unknown;

/** A match that began with a capital still does. */
function rewordedBy(text: string, [found, said]: Rewording): string {
	return text.replace(found, (match: string, ...rest: readonly unknown[]) => {
		const groups = rest.slice(0, -2).map((group) => String(group ?? ''));
		const told = said(...groups);
		return /^\p{Lu}/u.test(match) ? told.slice(0, 1).toUpperCase() + told.slice(1) : told;
	});
}
