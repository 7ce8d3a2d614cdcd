import { describe, expect, it } from 'vitest';
import { authorities } from './authorities/index.ts';
import { baseRates } from './base-rates.ts';
import { baseRates as words, baseRateWords } from './copy/en/base-rates.ts';

const known = new Map(authorities.map((one) => [one.id, one]));

describe('published figures about immunity', () => {
	it('each have words, and all words belong to one', () => {
		expect(baseRates.map(({ id }) => id).sort()).toEqual(Object.keys(baseRateWords).sort());
	});

	it('name a source that was not taken from memory, or say that nothing was found', () => {
		for (const { id, figure, cites } of baseRates) {
			expect(cites.length === 0, id).toBe(figure.kind === 'not-found');
			for (const cite of cites) expect(known.get(cite)?.verification, cite).not.toBe('memory');
		}
	});

	it('give a share that agrees with its own count', () => {
		for (const { id, sample, figure } of baseRates) {
			if (figure.kind !== 'share' || figure.count === undefined || sample === null) continue;
			expect(Math.abs((100 * figure.count) / sample - figure.of100), id).toBeLessThan(0.05);
		}
	});

	it('give nothing for Vermont, because nothing was found', () => {
		expect(
			baseRates.filter(({ place }) => place === 'vermont').map(({ figure }) => figure.kind)
		).toEqual(['not-found']);
	});

	it('carry the warning that they are not the reader’s odds', () => {
		expect(words.warning).toMatch(/not your odds/);
	});
});

describe('the words for a figure', () => {
	it('are counts in a hundred, with the count where it is known', () => {
		expect(words.share(0.6, 7, 1183)).toBe('7 of 1,183 (0.6 in 100)');
		expect(words.share(59)).toBe('59 in 100');
	});

	it('turn 38 months into years and months', () => {
		expect(words.months(38)).toBe('3 years and 2 months');
	});
});
