import { expect, test } from 'vitest';
import { words } from '#lib/content/copy/index.ts';
import { site } from '#lib/content/copy/site.ts';
import { result } from '#lib/content/copy/en/result.ts';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import { draftKey } from '#lib/device/storage.ts';
import { openPage } from '../support/page.ts';
import { answersAt, begin, fill, next, placeOf, shown } from './interview.ts';

const copy = words.interview;
const { facts, today } = await loadScenario('search-cash');

test('starting again erases the answers and the draft', async () => {
	const { page, close } = await openPage('/', { today });
	await begin(page);
	const stored = () => page.evaluate((key) => localStorage.getItem(key) !== null, draftKey);
	await page.getByRole('checkbox', { name: copy.draft.label }).check();
	const first = await placeOf(page);
	if (first === null) throw new Error('No question is asked');
	await fill(page, first, answersAt(facts, first));
	await next(page);
	await expect.poll(stored).toBe(true);
	await page.getByRole('button', { name: copy.restart.label }).click();
	await page.getByRole('button', { name: copy.restart.confirm }).click();
	await expect.poll(async () => (await placeOf(page))?.page.id).toBe(first.page.id);
	expect(Object.values(await shown(page, first))).toEqual(first.page.facts.map(() => ''));
	expect(await stored()).toBe(false);
	await close();
});

test('text pasted as HTML is shown as text and runs nothing', async () => {
	const { page, problems, close } = await openPage('/', { today });
	await begin(page);
	const pasted = '<img src=x onerror="document.title=1">';
	for (let place = await placeOf(page); place !== null; place = await placeOf(page)) {
		const isStory = place.page.facts.includes('incident.story');
		await fill(page, place, isStory ? { 'incident.story': pasted } : answersAt(facts, place));
		await next(page);
		if (isStory) break;
	}
	await page.getByRole('button', { name: copy.check.title }).click();
	await page.getByText(pasted).waitFor();
	expect(await page.title()).toContain(copy.check.title);
	expect(problems).toEqual([]);
	await close();
});

test('the result without JavaScript says what to do', async () => {
	const { page, close } = await openPage('/result', { javaScript: false });
	expect(await page.getByRole('main').innerText()).toContain(result.noScript);
	await close();
});

test('an example can be opened from the start page and judged at once', async () => {
	const { page, problems, close } = await openPage('/', { today });
	const examples = page.getByRole('region', { name: site.start.examples.heading });
	await examples.getByRole('link').first().click();
	await page.getByRole('heading', { level: 1, name: copy.check.title }).waitFor();
	await page.getByRole('button', { name: copy.check.see }).first().click();
	await page.getByRole('heading', { level: 1, name: result.title }).waitFor();
	expect(problems).toEqual([]);
	await close();
});
