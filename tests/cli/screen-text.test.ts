import { expect, test } from 'vitest';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { readScreenCase } from '#lib/schemas/screen-read.ts';
import { screen } from '#lib/schemas/screen-answer.ts';
import { screenText } from '#lib/schemas/screen-text.ts';
import { randomCase, seeded } from '../proofs/random-cases.ts';

test.each([0, 0.2, 0.6, 0.9])(
	'the text of an answer is the answer as JSON, with %d of the facts unknown',
	(chanceUnknown) => {
		const random = seeded(chanceUnknown * 10 + 1);
		let compared = 0;
		for (const { id: claim } of [...law.claims, ...law.claims]) {
			const { facts, incidents, officers } = randomCase(law, claim, chanceUnknown, random);
			for (const given of [
				{ ...facts, ...incidents[0], ...officers[0] },
				{ ...facts, incidents: [...incidents, { claims: ['stop'] }], officers: [{}, {}] }
			]) {
				const isAnswer = ([, value]: [string, unknown]) =>
					!Array.isArray(value) || value.length > 0;
				const told = Object.fromEntries(Object.entries(given).filter(isAnswer));
				const read = readScreenCase({ id: 'a "b" \u00e9', facts: told }, '2199-12-31');
				if (read === null) continue;
				compared += 1;
				expect(screenText(law, read)).toBe(JSON.stringify(screen(law, read)));
			}
		}
		expect(compared).toBeGreaterThan(law.claims.length);
	}
);
