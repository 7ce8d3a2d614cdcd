import { expect, test } from 'vitest';
import { codebook } from '../../claims/codebook.ts';
import { deadlineRules } from '../../deadlines/index.ts';
import { ruleNames } from './deadlines.ts';
import { claimNames } from './list.ts';

test('every limitation rule has a name at the desk', () => {
	expect(Object.keys(ruleNames).sort()).toEqual(deadlineRules.map(({ id }) => id).sort());
});

test('every kind of wrong has a short name', () => {
	expect(Object.keys(claimNames).sort()).toEqual(Object.keys(codebook).sort());
});
