import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseWords } from '#lib/content/copy/desk/case.ts';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { screenWords } from '#lib/content/copy/desk/screen.ts';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import { awake } from '../support/awake.ts';
import { answerByKeys } from './case-keys.ts';
import { startDesk } from './support.ts';
import type { StartedDesk } from './support.ts';

const clients = ['Ana Peralta', 'Bo Quillfeather', 'Cy Zarrab'];
let desk: StartedDesk;
let page: Page;

beforeAll(async () => {
	desk = await startDesk();
	page = await desk.open('/desk', 'screener');
	for (const client of clients) {
		await page.goto('/desk/cases/new', { waitUntil: 'networkidle' });
		await awake(page);
		await page.locator('[name=client]').fill(client);
		await page.keyboard.press('Control+Enter');
		await page.getByRole('button', { name: caseWords.check.open }).press('Enter');
		await page.waitForURL(/\/screen$/);
	}
	await page.goto('/desk', { waitUntil: 'networkidle' });
	await awake(page);
}, 180_000);
afterAll(() => desk.stop());

async function press(...keys: readonly string[]): Promise<void> {
	for (const key of keys) await page.keyboard.press(key);
}

/** What has the focus, in the words a person sees. */
function inFocus(): Promise<string> {
	return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

function onCase(name: string): Promise<void> {
	return page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
}

test('the help names every key of the page, and gives the focus back when it closes', async () => {
	await press('j', 'j', 'Enter');
	await onCase('Bo Quillfeather');
	const opener = page.getByRole('button', { name: frame.keys.open });
	await opener.press('Enter');
	const help = await page.getByRole('dialog').innerText();
	for (const words of [caseWords.page.toNext, caseWords.page.screen, frame.keys.help]) {
		expect(help).toContain(words);
	}
	await press('m', 'Escape');
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
	await expect.poll(() => opener.evaluate((one) => one === document.activeElement)).toBe(true);
	await press('?');
	await page.getByRole('dialog').waitFor();
	await press('Escape');
	await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

test('m goes to what can be done next, and s to the questions', async () => {
	await press('m');
	await expect.poll(inFocus).toBe(caseWords.page.actions);
	await press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('form')?.action)).toContain(
		'?/move'
	);
	await press('s');
	await page.waitForURL(/\/screen$/);
	await page.locator('form[data-fact] :is(input, textarea):focus').waitFor();
});

test('a case goes from the list to review and back to its line by keys alone', async () => {
	const { facts } = await loadScenario('chained-taser');
	await answerByKeys(page, facts);
	await page.locator('[data-saved=true]').waitFor();
	await expect.poll(inFocus).toBe(screenWords.toCaseNext);
	await press('Enter');
	await page.waitForURL(/\/desk\/cases\/[\w-]{30,}$/);
	await onCase('Bo Quillfeather');
	await press('m');
	while ((await inFocus()) !== caseWords.moves.SEND_TO_REVIEW) await press('Tab');
	await press('Enter');
	await page.getByText(caseWords.statuses.review, { exact: true }).waitFor();
	await press('g', 'c');
	await page.waitForURL(/\/desk$/);
	await expect.poll(inFocus).toBe('Bo Quillfeather');
	await press('j');
	await expect.poll(inFocus).toBe('Ana Peralta');
	await press('Enter');
	await onCase('Ana Peralta');
	await page.goBack();
	await expect.poll(inFocus).toBe('Ana Peralta');
	expect(desk.problems).toEqual([]);
}, 180_000);
