import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { importing as words } from '#lib/content/copy/desk/exchange.ts';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { expectNoAxeViolations, screenshot } from '../support/page.ts';
import { startDesk } from './support.ts';
import type { StartedDesk } from './support.ts';

const bad = 130;
const rows = 1_000;
let desk: StartedDesk;

beforeAll(async () => {
	desk = await startDesk();
}, 180_000);
afterAll(() => desk.stop());

function file(count = rows, wrong = bad) {
	const lines = Array.from({ length: count }, (_, index) =>
		[`Person ${index}`, index < wrong ? 'soon' : '2025-03-04', 'Barre', 'Said on the phone.'].join()
	);
	const text = ['Client Name,Incident Date,Town,Remarks', ...lines, ''].join('\n');
	return { name: 'last year.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

async function send(page: Page, sent = file()): Promise<void> {
	await page.locator('input[type=file]').setInputFiles(sent);
	await page.getByRole('button', { name: words.send }).press('Enter');
	await page.waitForURL(/\/import\/[\w-]{30,}$/);
}

function start(page: Page) {
	return page.getByRole('button', { name: words.start });
}

test('an office without a case is told where to begin, each member what they may do', async () => {
	const screener = await desk.open('/desk', 'screener');
	const { heading, steps } = frame.firstSteps;
	await screener.getByRole('heading', { name: heading }).waitFor();
	const forScreener = await screener.locator('main ol a').allTextContents();
	const administrator = await desk.open('/desk', 'administrator');
	expect(await administrator.locator('main ol a').allTextContents()).toEqual(
		steps.map(({ name }) => name)
	);
	expect(forScreener.length).toBeLessThan(steps.length);
	await expectNoAxeViolations(administrator);
	for (const page of [screener, administrator]) await page.context().close();
});

test('cases are taken in only as a dry run has shown them, with what became of each row', async () => {
	const page = await desk.open('/desk/import', 'attorney');
	await send(page);
	await page.getByLabel('Remarks').waitFor();
	expect(await start(page).count()).toBe(0);
	await page.getByLabel('Remarks').selectOption('narrative');
	await page.getByRole('button', { name: words.tryIt }).press('Enter');
	await page.getByText(words.tried(rows, bad)).waitFor({ timeout: 60_000 });
	expect(await page.getByLabel('Remarks').inputValue()).toBe('narrative');
	await page.getByText(words.problemsShown(100, bad)).waitFor();
	await expectNoAxeViolations(page);
	await screenshot(page, 'desk-import-tried');

	await page.getByLabel('Town').selectOption('');
	expect(await start(page).count()).toBe(0);
	await page.getByRole('button', { name: words.tryIt }).press('Enter');
	await start(page).press('Enter', { timeout: 60_000 });
	await page.getByText(words.states.done, { exact: true }).waitFor({ timeout: 60_000 });
	await page.getByText(words.percent(1, 1)).waitFor();
	await screenshot(page, 'desk-import-done');
	await page.getByRole('link', { name: words.see }).press('Enter');
	await page
		.getByText(`of ${rows - bad}`, { exact: false })
		.first()
		.waitFor();
	expect(desk.problems).toEqual([]);
	await page.context().close();
}, 180_000);

test('without JavaScript too, a column changed after the dry run takes nothing in', async () => {
	const page = await desk.open('/desk/import', 'attorney', { javaScriptEnabled: false });
	await send(page, file(20, 0));
	const { pathname } = new URL(page.url());
	await page.getByRole('button', { name: words.tryIt }).press('Enter');
	await expect
		.poll(async () => (await page.goto(pathname), start(page).count()), { timeout: 60_000 })
		.toBe(1);
	await page.getByLabel('Town').selectOption('');
	await start(page).press('Enter');
	await page.getByText(words.wrong['try-first']).first().waitFor();
	expect(await page.getByLabel('Town').inputValue()).toBe('');
	expect(await start(page).count()).toBe(0);
	await page.context().close();
}, 180_000);
