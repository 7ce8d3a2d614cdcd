import { describe, expect, test } from 'vitest';
import { claimIds, codebook } from '../claims/codebook.ts';
import type { ClaimId } from '../claims/codebook.ts';
import { allPrecedents } from './all.ts';
import { principles } from './principles.ts';

const decidedOn = new Map(allPrecedents.map((precedent) => [precedent.id, precedent.decidedOn]));
const all = claimIds.flatMap((claim) =>
	principles[claim].map((principle) => [principle.id, claim, principle] as const)
);

function helping(claim: ClaimId, side: string): readonly string[] {
	return codebook[claim].factors.filter((factor) => factor.side === side).map(({ id }) => id);
}

describe.each(all)('%s', (id, claim, principle) => {
	const { helps, all: every, any, unless, cites } = principle;

	test('rests on factors of its own side and yields only to the other', () => {
		const other = helps === 'person' ? 'officer' : 'person';
		expect(helping(claim, helps)).toEqual(expect.arrayContaining([...every, ...any]));
		expect(helping(claim, other)).toEqual(expect.arrayContaining([...unless]));
		expect(every.length + any.length).toBeGreaterThan(0);
	});

	test('cites decisions of the library by their own dates', () => {
		expect(id.startsWith(`${claim}.`)).toBe(true);
		expect(Object.keys(cites).length).toBeGreaterThan(0);
		for (const [cited, day] of Object.entries(cites)) expect(decidedOn.get(cited)).toBe(day);
	});
});

test('no two principles have one name', () => {
	const ids = all.map(([id]) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
