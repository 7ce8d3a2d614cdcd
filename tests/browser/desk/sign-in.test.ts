import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { account, people } from '#lib/content/copy/desk/people.ts';
import { signIn } from '#lib/content/copy/desk/sign-in.ts';
import { totp } from '../../support/totp.ts';
import { expectNoAxeViolations, screenshot } from '../support/page.ts';
import { password } from './client.ts';
import { startDesk } from './support.ts';
import type { StartedDesk } from './support.ts';

const patience = 180_000;

let desk: StartedDesk;
let secret: string;

beforeAll(async () => {
	desk = await startDesk({ isEmpty: true });
}, patience);
afterAll(() => desk.stop());

async function press(page: Page, name: string): Promise<void> {
	await page.getByRole('button', { name, exact: true }).click();
}

/** Reads the secret off the page, as a person's app would from the QR code, and enters its code. */
async function enrol(page: Page): Promise<string> {
	await page.getByText(signIn.secondFactor.codes).waitFor();
	await expectNoAxeViolations(page);
	const shown = await page.locator('[data-secret]').getAttribute('data-secret');
	await page.getByLabel(signIn.secondFactor.confirm).fill(totp(shown ?? ''));
	await press(page, signIn.secondFactor.submit);
	await page.waitForURL((url) => url.pathname === '/desk');
	return shown ?? '';
}

async function signInAs(page: Page, email: string, with_: string): Promise<void> {
	await page.goto('/desk/sign-in', { waitUntil: 'networkidle' });
	await page.getByLabel(signIn.email).fill(email);
	await page.getByLabel(signIn.password, { exact: true }).fill(password);
	await press(page, signIn.submit);
	await page.getByLabel(signIn.code.label).fill(totp(with_));
	await press(page, signIn.code.submit);
	await page.waitForURL((url) => url.pathname === '/desk');
}

describe('the desk from its first start', { timeout: patience }, () => {
	test('nobody sees a page of the desk before signing in', async () => {
		const page = await desk.open('/desk/members');
		expect(new URL(page.url()).pathname).toBe('/desk/sign-in');
		await expectNoAxeViolations(page);
		await screenshot(page, 'desk-sign-in');
		await page.context().close();
	});

	test('the printed link makes the office and its administrator, once, with a second step', async () => {
		const page = await desk.open(desk.setUpPath);
		await expectNoAxeViolations(page);
		await page.getByLabel(signIn.setUp.office).fill('Green Mountain Legal Aid');
		await page.getByLabel(signIn.setUp.name).fill('Rosalind Hayes');
		await page.getByLabel(signIn.email).fill('rosalind@office.example');
		await page.getByLabel(signIn.newPassword).fill('Password1234');
		await press(page, signIn.setUp.submit);
		await page.getByRole('alert').waitFor();
		expect(await page.getByRole('alert').textContent()).toContain(signIn.passwords['too-common']);
		await expectNoAxeViolations(page);
		await page.getByLabel(signIn.newPassword).fill(password);
		await press(page, signIn.setUp.submit);
		secret = await enrol(page);
		await page.goto(desk.setUpPath);
		expect(await page.textContent('h1')).toBe(signIn.setUp.gone);
		await page.context().close();
	});

	test('an invited person joins by the link, takes a second step, and signs out everywhere', async () => {
		const admin = await desk.open('/desk/sign-in');
		await signInAs(admin, 'rosalind@office.example', secret);
		await admin.goto('/desk/members', { waitUntil: 'networkidle' });
		await expectNoAxeViolations(admin);
		await admin.getByLabel(people.email, { exact: true }).fill('sam@office.example');
		await press(admin, people.inviteSubmit);
		const link = await admin.getByLabel(people.link.label).inputValue();
		await expectNoAxeViolations(admin);

		const sam = await desk.open(link);
		await expectNoAxeViolations(sam);
		await sam.getByLabel(signIn.setUp.name).fill('Sam Okafor');
		await sam.getByLabel(signIn.newPassword).fill(password);
		await press(sam, signIn.join.submit);
		const samsSecret = await enrol(sam);
		const elsewhere = await desk.open('/desk/sign-in');
		await signInAs(elsewhere, 'sam@office.example', samsSecret);

		await sam.goto('/desk/account', { waitUntil: 'networkidle' });
		expect(await sam.getByRole('button', { name: account.end }).count()).toBe(1);
		await expectNoAxeViolations(sam);
		await press(sam, account.everywhere);
		await sam.waitForURL('**/desk/sign-in');
		await elsewhere.goto('/desk');
		expect(new URL(elsewhere.url()).pathname).toBe('/desk/sign-in');

		await admin.goto('/desk/audit', { waitUntil: 'networkidle' });
		await expectNoAxeViolations(admin);
		await screenshot(admin, 'desk-audit');
		await admin.keyboard.press('?');
		await admin.getByRole('dialog').waitFor();
		await expectNoAxeViolations(admin);
		await admin.keyboard.press('Escape');
		await admin.goto('/desk/office', { waitUntil: 'networkidle' });
		await expectNoAxeViolations(admin);
		for (const page of [admin, sam, elsewhere]) await page.context().close();
	});

	test('everything up to the desk works without JavaScript', async () => {
		const page = await desk.open('/desk/sign-in', undefined, { javaScriptEnabled: false });
		await signInAs(page, 'rosalind@office.example', secret);
		await page.goto('/desk/members');
		await page.getByLabel(people.email, { exact: true }).fill('lee@office.example');
		await press(page, people.inviteSubmit);
		expect(await page.getByLabel(people.link.label).inputValue()).toContain('/desk/join/');
		await page.context().close();
	});

	test('too many wrong passwords lock the account, and the page says until when', async () => {
		const page = await desk.open('/desk/sign-in');
		for (let tries = 0; tries < 9; tries++) {
			await page.getByLabel(signIn.email).fill('sam@office.example');
			await page.getByLabel(signIn.password, { exact: true }).fill('not the password');
			await Promise.all([
				page.waitForResponse((response) => response.request().method() === 'POST'),
				press(page, signIn.submit)
			]);
		}
		await expect
			.poll(() => page.getByRole('alert').textContent())
			.toMatch(/Try again at \d+:\d\d [AP]M/);
		await expectNoAxeViolations(page);
		await page.context().close();
	});

	test('the pages fit a phone, and nothing broke on any of them', async () => {
		const page = await desk.open('/desk/sign-in', undefined, {
			viewport: { width: 320, height: 640 },
			colorScheme: 'dark'
		});
		await signInAs(page, 'rosalind@office.example', secret);
		for (const path of ['/desk/members', '/desk/account', '/desk/office', '/desk/audit']) {
			await page.goto(path, { waitUntil: 'networkidle' });
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
			await expectNoAxeViolations(page);
		}
		await screenshot(page, 'desk-phone-dark');
		expect(desk.problems).toEqual([]);
		await page.context().close();
	});
});
