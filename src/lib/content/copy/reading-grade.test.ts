import { expect, it } from 'vitest';
import { readingGrade, sentencesOf, syllablesOf } from './reading-grade.ts';

it.each([
	['the', 1],
	['stopped', 1],
	['wanted', 2],
	['officer', 3],
	['police', 2],
	['little', 2],
	['force', 1],
	['forces', 1],
	['immunity', 4],
	['you', 1]
])('“%s” has %i sounded syllables', (word, count) => {
	expect(syllablesOf(word)).toBe(count);
});

it('a text is cut into sentences at its full stops, questions and colons', () => {
	expect(sentencesOf('You ran. “Why?” No: it was late.')).toEqual([
		'You ran.',
		'“Why?”',
		'No:',
		'it was late.'
	]);
});

it('the grade is the published formula', () => {
	expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59);
	expect(readingGrade('Officer, officer.')).toBeCloseTo(0.39 * 2 + 11.8 * 3 - 15.59);
});

it('long words and long sentences raise the grade', () => {
	const plain = readingGrade('You can ask a court for help.');
	expect(readingGrade('You can petition a tribunal for equitable remedies.')).toBeGreaterThan(
		plain
	);
	expect(
		readingGrade('You can ask a court for help when no one else will give it to you.')
	).toBeGreaterThan(plain);
});

it('a name does not count against a text', () => {
	const text = 'A complaint to the Vermont Criminal Justice Council';
	expect(readingGrade(text, ['Vermont Criminal Justice Council'])).toBeLessThan(readingGrade(text));
});
