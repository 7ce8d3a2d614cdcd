import { expect, test } from 'vitest';
import { allScenarios } from '#lib/content/scenarios/all.ts';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { emptyContent, textOfContent } from '#lib/schemas/desk-case.ts';
import { screened } from '../cases/screened.ts';
import { screeningFor } from './screening.ts';

const today = '2026-11-22';
const scenarios = await allScenarios();
const contents = scenarios.map(({ facts }) => ({ ...emptyContent, answers: facts }));
const expected = contents.map((content) => screened(law, content, today));

test.each([
	['in this thread', 1],
	['in threads of their own', 100_000]
])('cases screened %s come out as one by one, in their order', async (_where, count) => {
	const screening = screeningFor(law, count);
	try {
		expect(await screening.screen(contents, today)).toEqual(expected);
		const texts = contents.map(textOfContent);
		const damaged = [...texts, '{', ...texts];
		expect(await screening.screen(damaged, today)).toEqual([...expected, null, ...expected]);
		expect(await screening.screen([], today)).toEqual([]);
	} finally {
		await screening.close();
	}
});

test('what waits for a thread that ends is told so', async () => {
	const screening = screeningFor(law, 100_000);
	const found = screening.screen(contents, today);
	found.catch(() => undefined);
	await screening.close();
	await expect(found).rejects.toThrow('ended');
	await expect(screening.screen(contents, today)).rejects.toThrow('ended');
});
