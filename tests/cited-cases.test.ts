import { expect, test } from 'vitest';
import { authorities } from '#lib/content/authorities/index.ts';
import { citedCases as written } from '#lib/content/authorities/cases/cited-cases.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import { citedCases } from '../src/cli/cited-cases.ts';

test('the cases that the law cites are written out as the decided cases have them', () => {
	expect(written).toEqual(citedCases());
});

test('no authority stands twice, as a source and as a decided case', () => {
	const decided = new Set(allPrecedents.map(({ id }) => id));
	expect(authorities.map(({ id }) => id).filter((id) => decided.has(id))).toEqual([]);
});
