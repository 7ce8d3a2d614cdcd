import { afterAll, describe, expect, test } from 'vitest';
import { readingEaseInSpanish } from '#lib/content/copy/reading-ease-es.ts';
import { copyIn, measured } from './support/reading-ease.ts';

const told: Record<string, { readonly sentences: number; readonly average: string }> = {};

afterAll(() => {
	console.table(told);
});

/** INFLESZ calls 40 to 55 somewhat hard, 55 to 65 normal, 65 to 80 quite easy. */
const inSpanish = { sentence: 40, average: 65 };

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

describe('by the Flesch–Szigriszt formula for Spanish, on the INFLESZ scale', () => {
	test.each(copyIn('es'))(
		'%s is quite easy on average, and no sentence of it is very hard',
		(name, copy) => {
			const ease = (sentence: string) => readingEaseInSpanish(sentence, spanishNames);
			const { sentences, average, hard } = measured(copy, ease, inSpanish.sentence);
			if (sentences < 4) return expect(sentences).toBeLessThan(4);
			told[name] = { sentences, average: average.toFixed(1) };
			expect(hard).toEqual([]);
			expect(average).toBeGreaterThanOrEqual(name === 'accuracy-notes' ? 60 : inSpanish.average);
		}
	);
});
