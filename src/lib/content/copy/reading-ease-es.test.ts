import { expect, it } from 'vitest';
import { readingEaseInSpanish, spanishSyllablesOf } from './reading-ease-es.ts';

it.each([
	['sol', 1],
	['policía', 4],
	['agente', 3],
	['aire', 2],
	['ley', 1],
	['leyes', 2],
	['guerra', 2],
	['quien', 1],
	['ciudad', 2],
	['demanda', 3],
	['inmunidad', 4],
	['reo', 2],
	['baúl', 2],
	['averigüe', 4],
	['buey', 1],
	['muy', 1],
	['construido', 3],
	['constitución', 4],
	['2026', 1]
])('“%s” tiene %i sílabas', (word, count) => {
	expect(spanishSyllablesOf(word)).toBe(count);
});

it('the index is the published formula', () => {
	expect(readingEaseInSpanish('El sol sale hoy.')).toBeCloseTo(206.835 - (62.3 * 5) / 4 - 4);
});

it('long words and long sentences lower it', () => {
	expect(readingEaseInSpanish('Usted puede pedir ayuda.')).toBeGreaterThan(
		readingEaseInSpanish('Usted necesita solicitar asistencia.')
	);
	expect(readingEaseInSpanish('El sol sale. El sol sale.')).toBeGreaterThan(
		readingEaseInSpanish('El sol sale, el sol sale.')
	);
});
