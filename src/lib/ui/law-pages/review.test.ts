import { describe, expect, test } from 'vitest';
import { pages } from '#lib/content/questions/index.ts';
import { gradesOf, languages } from './review.ts';

const page = (why: string) => ({ title: 'Who?', why, facts: {} });

describe('the page for reviewers', () => {
	test('shows every question in every language', () => {
		for (const { copy } of languages) {
			expect(pages.filter(({ id }) => copy[id] === undefined)).toEqual([]);
		}
	});

	test('grades long words and long sentences higher, and the hardest at least as high as the average', () => {
		const plain = gradesOf(page('You can ask a court for help.'));
		const hard = gradesOf(page('You can petition a tribunal for equitable remedies.'));
		expect(hard.average).toBeGreaterThan(plain.average);
		const both = gradesOf(page('You can ask a court for help. You can petition a tribunal again.'));
		expect(both.hardest).toBeGreaterThan(both.average);
	});

	test('gives words too few to measure no grade', () => {
		expect(gradesOf(page('Short.'))).toEqual({ average: 0, hardest: 0 });
	});
});
