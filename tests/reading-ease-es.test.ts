import { afterAll, describe, expect, test } from 'vitest';
import { readingEaseInSpanish } from '#lib/content/copy/reading-ease-es.ts';
import { wordsOf } from '#lib/content/copy/reading-grade.ts';
import { sentencesOfCopy } from './support/copy-sentences.ts';
import { wordsIn } from './support/copy-texts.ts';

const told: Record<string, { readonly sentences: number; readonly average: string }> = {};

afterAll(() => {
	console.table(told);
});

/** INFLESZ calls 40 to 55 somewhat hard, 55 to 65 normal, 65 to 80 quite easy. */
const inSpanish = { sentence: 40, average: 65 };
/** A sentence of fewer words has too few to be measured alone. */
const shortestInSpanish = 8;

/** Names of bodies, laws and papers in Spanish, and terms of law that are explained where they are used. */
const spanishNames = [
	'El proyecto S.254 tal como se presentó (2022), que no es ley',
	'el proyecto S.254 tal como se presentó (2022), que no es ley',
	'privación ilegal de la libertad (false imprisonment)',
	'acusación penal maliciosa (malicious prosecution)',
	'Tribunal Superior (Superior Court)',
	'Departamento de Correcciones (Department of Corrections)',
	'fiscal del condado (State’s Attorney)',
	'Fiscal General (Attorney General)',
	'Comisión de Derechos Humanos',
	'constitución de Vermont',
	'Inmunidad calificada',
	'inmunidad calificada',
	'inmunidad oficial',
	'Policía Estatal',
	'Corte Suprema',
	'Constitución',
	'causa probable',
	'inmunidad'
];

/** Files that only put others together. */
const sums = new Set([
	'accuracy-page',
	'frame',
	'further',
	'law',
	'law-site',
	'pages',
	'paper-page',
	'questions/index',
	'taking'
]);
const spanish = Object.entries(wordsIn('es')).filter(([name]) => !sums.has(name));

describe('by the Flesch–Szigriszt formula for Spanish, on the INFLESZ scale', () => {
	test.each(spanish)(
		'%s is quite easy on average, and no sentence of it is very hard',
		(name, copy) => {
			const ease = (sentence: string) => readingEaseInSpanish(sentence, spanishNames);
			const all = sentencesOfCopy(copy);
			if (all.length < 4) return expect(all.length).toBeLessThan(4);
			const mean = all.reduce((sum, one) => sum + ease(one), 0) / all.length;
			told[name] = { sentences: all.length, average: mean.toFixed(1) };
			const long = all.filter((sentence) => wordsOf(sentence).length >= shortestInSpanish);
			const hard = long.filter((sentence) => ease(sentence) < inSpanish.sentence);
			expect(hard.map((one) => `${ease(one).toFixed(0)} ${one}`)).toEqual([]);
			expect(mean).toBeGreaterThanOrEqual(name === 'accuracy-notes' ? 60 : inSpanish.average);
		}
	);
});
