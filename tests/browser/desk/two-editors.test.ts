import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseWords } from '#lib/content/copy/desk/case.ts';
import { screenWords } from '#lib/content/copy/desk/screen.ts';
import { awake } from '../support/awake.ts';
import { expectNoAxeViolations, screenshot } from '../support/page.ts';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import { answerByKeys } from './case-keys.ts';
import { startDesk } from './support.ts';
import type { StartedDesk } from './support.ts';

const copy = screenWords.disputes;
let desk: StartedDesk;
let first: Page;
let second: Page;
let path = '';

beforeAll(async () => {
	desk = await startDesk();
	first = await desk.open('/desk/cases/new', 'screener');
	await first.locator('[name=client]').fill('Ana Peralta');
	await first.locator('[name=client]').press('Control+Enter');
	await first.getByRole('button', { name: 'Open the case' }).press('Enter');
	await first.waitForURL(/\/screen$/);
	path = new URL(first.url()).pathname;
	await first.locator('form[data-fact]').waitFor();
	second = await desk.open(path, 'reviewer');
	await second.locator('form[data-fact]').waitFor();
}, 180_000);
afterAll(() => desk.stop());

function saved(page: Page): Promise<void> {
	return page.locator('[data-saved=true]').waitFor();
}

test('two who answer one question see both answers, choose, and lose nothing either wrote', async () => {
	const narrative = (page: Page) => page.locator('textarea[maxlength="20000"]').last();
	await narrative(second).fill('She called on Monday.');
	await saved(second);

	await first.locator('.options input').first().focus();
	await first.keyboard.press('1');
	await saved(first);
	await first.getByText(copy.taken(1)).waitFor();

	await second.locator('.options input').first().focus();
	await second.keyboard.press('2');
	await second.getByRole('heading', { name: copy.heading }).waitFor();
	const dispute = second.locator('main');
	await dispute.getByText('To help someone else').first().waitFor();
	await dispute.getByText('For myself').first().waitFor();
	await expectNoAxeViolations(second);
	await screenshot(second, 'desk-two-editors');
	await second.getByRole('radio', { name: new RegExp(copy.theirs) }).check();
	await second.getByRole('button', { name: screenWords.next, exact: true }).click();
	await saved(second);

	const read = await desk.open(path.replace(/\/screen$/, ''), 'reviewer');
	expect(await read.getByText('For myself', { exact: true }).count()).toBe(1);
	expect(await read.getByText('To help someone else').count()).toBe(0);
	expect(await read.getByText('She called on Monday.').count()).toBe(1);
	expect(desk.problems).toEqual([]);
}, 180_000);

test('a case that was changed after a reviewer opened it is not decided unseen, and the reason stays', async () => {
	const { facts } = await loadScenario('bar-shove');
	await first.reload({ waitUntil: 'networkidle' });
	await awake(first);
	await first.locator('form[data-fact]').waitFor();
	await answerByKeys(first, facts);
	await saved(first);
	const page = await desk.open(path.replace(/\/screen$/, ''), 'reviewer');
	await page.getByRole('button', { name: caseWords.moves.SEND_TO_REVIEW }).press('Enter');
	await page.getByRole('button', { name: caseWords.moves.DECLINE }).waitFor();

	const told = 'He called again, with a name.';
	await first.locator('textarea[maxlength="20000"]').last().fill(told);
	await saved(first);
	await page.locator('#reason').fill('Too long ago');
	await page.getByRole('button', { name: caseWords.moves.DECLINE }).press('Enter');
	await page.getByText(caseWords.page.changed).first().waitFor();
	await page.getByText(told).waitFor();
	expect(await page.locator('#reason').inputValue()).toBe('Too long ago');
	await expectNoAxeViolations(page);

	await page.getByRole('button', { name: caseWords.moves.DECLINE }).press('Enter');
	await page.getByText(caseWords.statuses.declined, { exact: true }).waitFor();
	await page.getByText('Too long ago').first().waitFor();
	expect(desk.problems).toEqual([]);
}, 180_000);
