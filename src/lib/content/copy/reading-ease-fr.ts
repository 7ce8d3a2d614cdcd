import { sentencesOf, wordsOf } from './reading-grade.ts';

/** Letters that together stand for one vowel, each with one that stands for it alone; in this order. */
const vowels: readonly (readonly [RegExp, string])[] = [
	[/eau|au/g, 'o'],
	[/o[uûù]/g, 'û'],
	[/œu|œ|e[uû]/g, 'e'],
	[/[ae][iî]/g, 'è'],
	[/o[iî]/g, 'a'],
	[/[uû](?=[iî])/g, '']
];

/** An i or u that glides into the vowel after it, as in “nation”; not after two consonants, as in “client”. */
const glide = /(?<![bcdfgptv][rl])[iuû](?=[aeoéèêâô])/g;

/** Syllables of a French word, as they are sounded; at least one. A figure counts as one, a silent ending as none. */
export function frenchSyllablesOf(word: string): number {
	const letters = word
		.toLowerCase()
		.replace(/[^\p{L}]/gu, '')
		.replace(/(?<=[aeiouyéèêëàâîïôûùüœ].*)es?$/, '')
		.replace(/(?<=[qg])u(?=[aeiéèêîy])/g, '')
		.replace(/(?<=[aeiouéèêâô])y(?=[aeiouéèêâô])/g, 'j');
	const sounded = vowels.reduce((text, [written, sound]) => text.replace(written, sound), letters);
	return Math.max(1, sounded.replace(glide, '').match(/[aeiouyéèêëàâîïôûùü]/g)?.length ?? 1);
}

/**
 * The ease of a French text after Kandel and Moles (1958), who fitted Flesch's formula to French:
 * 207 − 1.015 words a sentence − 73.6 syllables a word. Names in `except` count as words of one syllable.
 * Read on Flesch's scale: 60 and more is standard, 70 and more fairly easy.
 */
export function readingEaseInFrench(text: string, except: readonly string[] = []): number {
	const plain = except.reduce((rest, name) => rest.replaceAll(name, 'lui'), text);
	const words = wordsOf(plain);
	if (words.length === 0) return 100;
	const syllables = words.reduce((sum, word) => sum + frenchSyllablesOf(word), 0);
	const sentences = Math.max(1, sentencesOf(plain).length);
	return 207 - (1.015 * words.length) / sentences - (73.6 * syllables) / words.length;
}
