import { afterAll, describe, expect, test } from 'vitest';
import { readingEaseInFrench } from '#lib/content/copy/reading-ease-fr.ts';
import { copyIn, measured } from './support/reading-ease.ts';

const told: Record<string, { readonly sentences: number; readonly average: string }> = {};

afterAll(() => {
	console.table(told);
});

/** On Flesch's scale 70 to 80 is fairly easy, 60 to 70 standard, 30 to 50 difficult. */
const inFrench = { sentence: 40, average: 70 };

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

describe('by the formula of Kandel and Moles for French, on Flesch’s scale', () => {
	test.each(copyIn('fr', ['late']))(
		'%s is fairly easy on average, and no sentence of it is very hard',
		(name, copy) => {
			const ease = (sentence: string) => readingEaseInFrench(sentence, frenchNames);
			const { sentences, average, hard } = measured(copy, ease, inFrench.sentence);
			if (sentences < 4) return expect(sentences).toBeLessThan(4);
			told[name] = { sentences, average: average.toFixed(1) };
			expect(hard).toEqual([]);
			expect(average).toBeGreaterThanOrEqual(inFrench.average);
		}
	);
});
