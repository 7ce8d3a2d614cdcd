const silentEnding = /(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/;

/** Syllables of an English word, by counting groups of vowels that are sounded; at least one. */
export function syllablesOf(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	if (letters.length <= 3) return 1;
	const sounded = letters
		.replace(silentEnding, (ending) => ending.charAt(0))
		.replace(/^y/, '')
		.match(/[aeiouy]{1,2}/g);
	return Math.max(1, sounded?.length ?? 1);
}

export function sentencesOf(text: string): readonly string[] {
	return text.split(/(?<=[.!?:;]["”’)]?)\s+/).filter((part) => wordsOf(part).length > 0);
}

export function wordsOf(text: string): readonly string[] {
	return text.match(/[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu) ?? [];
}

/**
 * The Flesch–Kincaid grade of a text: 0.39 words a sentence + 11.8 syllables a word − 15.59.
 * Names in `except` count as words of one syllable.
 */
export function readingGrade(text: string, except: readonly string[] = []): number {
	const plain = except.reduce((rest, name) => rest.replaceAll(name, 'it'), text);
	const words = wordsOf(plain);
	if (words.length === 0) return 0;
	const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
	const sentences = Math.max(1, sentencesOf(plain).length);
	return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}
