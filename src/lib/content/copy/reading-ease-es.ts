import { sentencesOf, wordsOf } from './reading-grade.ts';

/** Vowels that are sounded in one syllable: two strong ones, or a weak one with an accent, are not. */
const nucleus = /[aeoáéó][iuüy](?![íú])|[iuü][aeoáéó](?:[iuy](?![íú]))?|[iu][iuü]|[aeiouáéíóúü]/g;

/** Syllables of a Spanish word; at least one. A figure counts as one. */
export function spanishSyllablesOf(word: string): number {
	const letters = word
		.toLowerCase()
		.replace(/(?<=[qg])u(?=[eiéí])/g, '')
		.replace(/y$/, 'i');
	return Math.max(1, letters.match(nucleus)?.length ?? 1);
}

/**
 * The Flesch–Szigriszt index of a Spanish text: 206.835 − 62.3 syllables a word − words a sentence.
 * Names in `except` count as words of one syllable. INFLESZ calls 55 and more normal for the public.
 */
export function readingEaseInSpanish(text: string, except: readonly string[] = []): number {
	const plain = except.reduce((rest, name) => rest.replaceAll(name, 'sol'), text);
	const words = wordsOf(plain);
	if (words.length === 0) return 100;
	const syllables = words.reduce((sum, word) => sum + spanishSyllablesOf(word), 0);
	const sentences = Math.max(1, sentencesOf(plain).length);
	return 206.835 - (62.3 * syllables) / words.length - words.length / sentences;
}
