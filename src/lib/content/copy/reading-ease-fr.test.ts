import { expect, it } from 'vitest';
import { frenchSyllablesOf, readingEaseInFrench } from './reading-ease-fr.ts';

it.each([
	['le', 1],
	['les', 1],
	['elle', 1],
	['police', 2],
	['policier', 3],
	['agent', 2],
	['loi', 1],
	['eau', 1],
	['beaucoup', 2],
	['oui', 1],
	['lieu', 1],
	['nuit', 1],
	['fruit', 1],
	['nation', 2],
	['ancien', 2],
	['client', 2],
	['février', 3],
	['plainte', 1],
	['réel', 2],
	['théâtre', 2],
	['payer', 2],
	['employé', 3],
	['accueil', 2],
	['vieille', 1],
	['qu’il', 1],
	['l’envoi', 2],
	['guerre', 1],
	['immunité', 4],
	['expérience', 3],
	['2026', 1]
])('« %s » a %i syllabe(s)', (word, count) => {
	expect(frenchSyllablesOf(word)).toBe(count);
});

it('the index is the published formula', () => {
	expect(readingEaseInFrench('La loi dit cela.')).toBeCloseTo(207 - 1.015 * 4 - (73.6 * 5) / 4);
});

it('long words and long sentences lower it', () => {
	expect(readingEaseInFrench('Vous pouvez avoir de l’aide.')).toBeGreaterThan(
		readingEaseInFrench('Vous pouvez solliciter une assistance.')
	);
	expect(readingEaseInFrench('Le jour vient. Le jour vient.')).toBeGreaterThan(
		readingEaseInFrench('Le jour vient, le jour vient.')
	);
});
