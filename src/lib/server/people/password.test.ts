import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passwordProblem } from './password.ts';

const person = { email: 'rosalind.hayes@legalaid.example', name: 'Rosalind Hayes' };

describe('a password', () => {
	test.each([
		['fourteen-apples', null],
		['maple kettle drum ninety', null],
		['Zw8#kq1!Lm0?', null],
		['shortpass1', 'too-short'],
		['a'.repeat(129), 'too-long'],
		['aaaaaaaaaaaab', 'too-plain'],
		['Password1234', 'too-common'],
		['p4ssw0rd!2026', 'too-common'],
		['918273645546', 'too-common'],
		['Qwertyuiop12', 'too-common'],
		['Vermont-2026!', 'too-common'],
		['rosalind.hayes1', 'like-you'],
		['Hayes-2026-12', 'like-you'],
		['rosalind.hayes@legalaid.example', 'like-you']
	])('%s is %s', (password, problem) => {
		expect(passwordProblem(password, person)).toBe(problem);
	});

	test('of four random words passes, whoever chooses it', () => {
		const word = fc.stringMatching(/^[a-z]{5,9}$/);
		fc.assert(
			fc.property(fc.array(word, { minLength: 4, maxLength: 4 }), (words) => {
				fc.pre(new Set(words.join('')).size >= 8);
				expect(passwordProblem(words.join(' '), person)).toBeNull();
			})
		);
	});
});
