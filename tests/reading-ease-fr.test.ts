import { afterAll, describe, expect, test } from 'vitest';
import { readingEaseInFrench } from '#lib/content/copy/reading-ease-fr.ts';
import { wordsOf } from '#lib/content/copy/reading-grade.ts';
import { sentencesOfCopy } from './support/copy-sentences.ts';
import { wordsIn } from './support/copy-texts.ts';

const told: Record<string, { readonly sentences: number; readonly average: string }> = {};

afterAll(() => {
	console.table(told);
});

/** On Flesch's scale 70 to 80 is fairly easy, 60 to 70 standard, 30 to 50 difficult. */
const inFrench = { sentence: 40, average: 70 };
/** A sentence of fewer words has too few to be measured alone. */
const shortestInFrench = 8;

/** Names of bodies and papers in French, and terms of law that are explained where they are used. */
const frenchNames = [
	'poursuite pénale malveillante (malicious prosecution)',
	'détention illégale (false imprisonment)',
	'procureur du comté (State’s Attorney)',
	'Procureur général (Attorney General)',
	'immunité qualifiée',
	'information juridique',
	'conseils juridiques',
	'Police d’État'
];

/** Files that only put others together. */
const sums = new Set([
	'accuracy-page',
	'frame',
	'further',
	'late',
	'law',
	'law-site',
	'pages',
	'paper-page',
	'questions/index',
	'taking'
]);
const french = Object.entries(wordsIn('fr')).filter(([name]) => !sums.has(name));

describe('by the formula of Kandel and Moles for French, on Flesch’s scale', () => {
	test.each(french)(
		'%s is fairly easy on average, and no sentence of it is very hard',
		(name, copy) => {
			const ease = (sentence: string) => readingEaseInFrench(sentence, frenchNames);
			const all = sentencesOfCopy(copy);
			if (all.length < 4) return expect(all.length).toBeLessThan(4);
			const mean = all.reduce((sum, one) => sum + ease(one), 0) / all.length;
			told[name] = { sentences: all.length, average: mean.toFixed(1) };
			const long = all.filter((sentence) => wordsOf(sentence).length >= shortestInFrench);
			const hard = long.filter((sentence) => ease(sentence) < inFrench.sentence);
			expect(hard.map((one) => `${ease(one).toFixed(0)} ${one}`)).toEqual([]);
			expect(mean).toBeGreaterThanOrEqual(inFrench.average);
		}
	);
});
