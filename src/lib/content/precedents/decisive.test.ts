import { expect, test } from 'vitest';
import { claimIds, codebook } from '../claims/codebook.ts';
import { allPrecedents } from './all.ts';
import { decisiveDifferences } from './decisive.ts';

const facts = claimIds.flatMap((claim) =>
	codebook[claim].factors.map(({ id }) => `${claim}.${id}`)
);
const decisions = allPrecedents.map(({ id }) => id);

test.each(decisiveDifferences)('$fact is a factor that cited decisions turned on', (difference) => {
	expect(facts).toContain(difference.fact);
	expect(difference.cites.length).toBeGreaterThan(0);
	expect(decisions).toEqual(expect.arrayContaining([...difference.cites]));
});

test('no difference is named twice', () => {
	const named = decisiveDifferences.map(({ fact }) => fact);
	expect(new Set(named).size).toBe(named.length);
});
