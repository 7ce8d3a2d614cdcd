import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { neutralPage } from '#lib/device/quick-exit.ts';
import { draftKey } from '#lib/device/storage.ts';
import { awake } from './support/awake.ts';
import { baseUrl, expectNoAxeViolations, openPage } from './support/page.ts';

async function expectHeading(page: Page, name: string): Promise<void> {
	await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(name);
}

async function toTheFirstQuestions(page: Page): Promise<void> {
	await page.getByLabel('For myself').check();
	await page.getByRole('button', { name: 'Next' }).click();
	await page.getByLabel('It happened on one day').check();
	await page.getByLabel('Month').selectOption('03');
	await page.getByLabel('Day', { exact: true }).fill('5');
	await page.getByLabel('Year').fill('2024');
	await page.getByRole('button', { name: 'Next' }).click();
	await page.getByLabel('In Vermont').waitFor();
}

describe('the browser’s own buttons', () => {
	test('Back and Forward walk the questions, keep every answer, and leave the address alone', async () => {
		const { page, problems, close } = await openPage('/check');
		await toTheFirstQuestions(page);
		await page.goBack();
		await expectHeading(page, 'When did it happen?');
		expect(await page.getByLabel('Year').inputValue()).toBe('2024');
		await page.goBack();
		await expectHeading(page, 'Who are you filling this in for?');
		expect(await page.getByLabel('For myself').isChecked()).toBe(true);
		await page.goForward();
		await page.goForward();
		await expectHeading(page, 'Where did it happen?');
		expect(page.url()).toBe(`${baseUrl()}/check`);
		expect(problems).toEqual([]);
		await close();
	});

	test('the page’s Back leads where the browser’s Back does', async () => {
		const { page, close } = await openPage('/check');
		await toTheFirstQuestions(page);
		await page.getByRole('button', { name: 'Back' }).click();
		await expectHeading(page, 'When did it happen?');
		await page.goBack();
		await expectHeading(page, 'Who are you filling this in for?');
		await close();
	});

	test('a reload keeps the answers only when a draft is kept', async () => {
		const { page, close } = await openPage('/check');
		await toTheFirstQuestions(page);
		await page.reload({ waitUntil: 'networkidle' });
		await awake(page);
		await expectHeading(page, 'Who are you filling this in for?');
		await toTheFirstQuestions(page);
		await page.getByLabel('Keep a draft on this device').check();
		await page.waitForFunction((key) => localStorage.getItem(key) !== null, draftKey);
		await page.reload({ waitUntil: 'networkidle' });
		await expectHeading(page, 'Where did it happen?');
		await page.goBack();
		await expectHeading(page, 'When did it happen?');
		await close();
	});
});

describe('quick exit', () => {
	test.each(['the button', 'Shift three times'])(
		'by %s leaves no answer on the device, and Back does not bring one',
		async (how) => {
			const { page, close } = await openPage('/check');
			await page.route(`${neutralPage}**`, (route) => route.fulfill({ body: 'weather' }));
			await toTheFirstQuestions(page);
			await page.getByLabel('Keep a draft on this device').check();
			await page.waitForFunction((key) => localStorage.getItem(key) !== null, draftKey);
			if (how === 'the button') await page.getByRole('link', { name: 'Quick exit' }).click();
			else for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
			await page.waitForURL(neutralPage);
			await page.goBack({ waitUntil: 'networkidle' });
			await awake(page);
			expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
			await expectHeading(page, 'Who are you filling this in for?');
			expect(await page.getByLabel('For myself').isChecked()).toBe(false);
			await close();
		}
	);

	test('three Shifts in typing do not leave', async () => {
		const { page, close } = await openPage('/check');
		await toTheFirstQuestions(page);
		await page.getByLabel('City or town').focus();
		for (const letter of 'NASA') await page.keyboard.press(`Shift+${letter}`);
		expect(page.url()).toBe(`${baseUrl()}/check`);
		await close();
	});
});

describe('what is typed', () => {
	test('is never sent, and is not in the address, a cookie or the history', async () => {
		const { page, requests, close } = await openPage('/check');
		await toTheFirstQuestions(page);
		await page.getByLabel('In Vermont').check();
		await page.getByLabel('City or town').fill('Quechee');
		await page.getByRole('button', { name: 'Next' }).click();
		await expectHeading(page, 'Were you free or locked up when it happened?');
		await page.waitForLoadState('networkidle');
		expect(requests.filter((address) => !address.startsWith(baseUrl()))).toEqual([]);
		expect(requests.filter((address) => /quechee|2024-03|\?/i.test(address))).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
		expect(await page.evaluate(() => JSON.stringify(history.state))).not.toMatch(/quechee|2024/i);
		await close();
	});
});

describe('without JavaScript', () => {
	test.each(['/', '/read-first', '/privacy', '/accessibility'])('%s can be read', async (path) => {
		const { page, close } = await openPage(path, { javaScript: false });
		expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(200);
		await close();
	});

	test('the questions say why they need it', async () => {
		const { page, close } = await openPage('/check', { javaScript: false });
		expect(await page.getByRole('main').innerText()).toContain('need JavaScript');
		await close();
	});

	test('no answer can be sent, since a form that is sent would tell the server', async () => {
		const { page, close } = await openPage('/check', { javaScript: false });
		expect(await page.locator('form').count()).toBeGreaterThan(0);
		expect(await page.locator('form [type=submit]:not(:disabled)').count()).toBe(0);
		await close();
	});
});

describe('every page about the site', () => {
	test.each(['/', '/read-first', '/privacy', '/accessibility', '/no-such-page'])(
		'%s has no accessibility violation, light or dark, and fits 320 pixels',
		async (path) => {
			for (const colorScheme of ['light', 'dark'] as const) {
				const viewport = { width: 320, height: 640 };
				const { page, close } = await openPage(path, { colorScheme, viewport });
				await expectNoAxeViolations(page);
				const width = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(width).toBeLessThanOrEqual(320);
				await close();
			}
		}
	);
});
