import { expect, test } from 'vitest';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { matches } from './search.ts';
import { resultWords } from '#lib/content/copy/result-words.ts';
import { usageOf } from './usage.ts';

const found = (query: string) =>
	wholeLawbook.authorities.filter((one) => matches(one, query)).map(({ id }) => id);

test('a source is found by its name, by its section number, and by what it says', () => {
	expect(found('zorn linton')).toContain('zorn-v-linton');
	expect(found('5602')).toContain('vsa-12-5602');
	expect(found('public RECORD payouts')).toContain('s254-2022-as-passed');
});

test('an empty search finds every source, and words that nothing has find none', () => {
	expect(found('')).toHaveLength(wholeLawbook.authorities.length);
	expect(found('zorn qwxz')).toEqual([]);
});

test('every authority that the rules of a route cite is said to be used for it', async () => {
	const usage = usageOf(wholeLawbook, await resultWords.en());
	const cited = wholeLawbook.routes.flatMap(({ requirements }) =>
		requirements.flatMap(({ rows }) => rows.flatMap(({ cites }) => cites))
	);
	expect(cited.filter((id) => !usage.get(id)?.length)).toEqual([]);
	expect(usage.get('zorn-v-linton')?.join()).toMatch(/Qualified immunity/);
});
