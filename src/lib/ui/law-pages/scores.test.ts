import { describe, expect, test } from 'vitest';
import { accuracy } from '#lib/content/accuracy.ts';
import { accuracyWords } from '#lib/content/copy/en/accuracy.ts';
import { inShares, named } from './scores.ts';

describe('a score as the page shows it', () => {
	test('has its shares to two places, and no percentage', () => {
		const shares = Object.values(inShares(accuracy.overall, accuracyWords));
		expect(shares.join(' ')).toMatch(/^\d\.\d\d \d\.\d\d \d\.\d\d to \d\.\d\d$/);
	});

	test('shows a dash where nothing was answered', () => {
		expect(inShares(accuracy.byStep.nothing, accuracyWords)).toMatchObject({
			accuracy: '–',
			range: '–'
		});
	});

	test('is refused without a name', () => {
		expect(() => named({}, { overall: accuracy.overall })).toThrow('overall');
	});
});

describe('the words about the errors', () => {
	test('say so when all err to the same side, and count both sides when not', () => {
		expect(accuracyWords.direction(10, 0)).toContain('too hopeful');
		expect(accuracyWords.direction(3, 2)).not.toContain('too hopeful');
	});
});
