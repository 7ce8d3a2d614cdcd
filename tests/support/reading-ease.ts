import { wordsOf } from '#lib/content/copy/reading-grade.ts';
import { sentencesOfCopy } from './copy-sentences.ts';
import { wordsIn } from './copy-texts.ts';

/** A sentence of fewer words has too few to be measured alone. */
const shortest = 8;

/** Files that only put others together. */
const sums = [
	'accuracy-page',
	'frame',
	'further',
	'law',
	'law-site',
	'pages',
	'paper-page',
	'questions/index',
	'taking'
];

/** The files of words of a language, by name, but for those that only put others together. */
export function copyIn(language: 'es' | 'fr', alsoSums: readonly string[] = []) {
	const left = new Set([...sums, ...alsoSums]);
	return Object.entries(wordsIn(language)).filter(([name]) => !left.has(name));
}

/** How easy some words are by a formula: their average, and each longer sentence that falls below `least`. */
export function measured(copy: object, ease: (sentence: string) => number, least: number) {
	const all = sentencesOfCopy(copy);
	const hard = all.filter(
		(sentence) => wordsOf(sentence).length >= shortest && ease(sentence) < least
	);
	return {
		sentences: all.length,
		average: all.reduce((sum, one) => sum + ease(one), 0) / all.length,
		hard: hard.map((one) => `${ease(one).toFixed(0)} ${one}`)
	};
}
