import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseWords } from '#lib/content/copy/desk/case.ts';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { screenWords } from '#lib/content/copy/desk/screen.ts';
import { expectNoAxeViolations, screenshot } from '../support/page.ts';
import { startDesk } from './support.ts';
import type { StartedDesk } from './support.ts';

let desk: StartedDesk;

beforeAll(async () => {
	desk = await startDesk();
}, 180_000);
afterAll(() => desk.stop());

/** Ends the session as time does, and brings it back as signing in on another tab does. */
async function signedOut(context: BrowserContext): Promise<() => Promise<void>> {
	const cookies = await context.cookies();
	await context.clearCookies();
	return () => context.addCookies(cookies);
}

async function openCase(page: Page, name: string): Promise<void> {
	await page.locator('[name=client]').fill(name);
	await page.locator('[name=client]').press('Control+Enter');
	await page.getByRole('button', { name: caseWords.check.open }).press('Enter');
	await page.waitForURL(/\/screen$/);
	await page.locator('form[data-fact]').waitFor();
}

test('a form sent after the session ended keeps what was written, and is sent once signed in again', async () => {
	const page = await desk.open('/desk/cases/new', 'screener');
	const names = 'Ana Peralta\nשרה כהן\n🌊 O’Brien-Núñez';
	await page.locator('[name=client]').fill(names);
	const signIn = await signedOut(page.context());
	await page.getByRole('button', { name: caseWords.new.check }).press('Enter');
	await page.getByText(frame.signedOut.text).waitFor();
	expect(await page.locator('[name=client]').inputValue()).toBe(names);
	await expectNoAxeViolations(page);
	await screenshot(page, 'desk-signed-out');
	await signIn();
	await page.getByRole('button', { name: caseWords.new.check }).press('Enter');
	await page.waitForURL(/\/cases\/check\//);
	for (const name of names.split('\n')) await page.getByText(name).first().waitFor();
	expect(await page.getByText(frame.signedOut.text).count()).toBe(0);
	await page.context().close();
});

test('answers given after the session ended are saved once signed in again', async () => {
	const page = await desk.open('/desk/cases/new', 'screener');
	await openCase(page, 'Wendell Okafor');
	const signIn = await signedOut(page.context());
	const narrative = 'a'.repeat(10_000);
	await page.locator('textarea[maxlength="20000"]').last().fill(narrative);
	await page.getByText(screenWords['signed-out']).waitFor();
	await signIn();
	await page.locator('[data-saved=true]').waitFor();
	await page.goto(new URL(page.url()).pathname.replace(/\/screen$/, ''));
	expect(await page.locator('.narrative').textContent()).toBe(narrative);
	await page.context().close();
});

test('who has written nothing is led to sign in', async () => {
	const page = await desk.open('/desk/cases/new', 'screener');
	await signedOut(page.context());
	await page.getByRole('button', { name: caseWords.new.check }).press('Enter');
	await page.waitForURL(/\/desk\/sign-in\?next=/);
	await expect.poll(() => page.locator('[name=password]').count()).toBe(1);
	await page.context().close();
});

test('a double click sends a form once', async () => {
	const page = await desk.open('/desk/arrivals', 'administrator');
	await page.locator('[name=label]').fill('For one person');
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() === 'POST') sent.push(request.url());
	});
	const form = page.locator('main form').filter({ has: page.locator('[name=label]') });
	await form.locator('button').dblclick();
	const links = page.getByRole('rowheader', { name: 'For one person' });
	await links.first().waitFor();
	await page.waitForTimeout(500);
	expect(sent).toHaveLength(1);
	expect(await links.count()).toBe(1);
	await page.context().close();
});
