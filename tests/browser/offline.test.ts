import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deskFilesPath } from '#lib/device/desk-files-path.ts';
import { offline } from '#lib/content/copy/en/offline.ts';
import { result } from '#lib/content/copy/en/result.ts';
import { interview } from '#lib/content/copy/en/interview.ts';
import { shell } from '#lib/content/copy/en/shell.ts';
import { site as siteWords } from '#lib/content/copy/en/site.ts';
import { neutralPage } from '#lib/device/quick-exit.ts';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import { answersAt, begin, fill, next, placeOf } from './journeys/interview.ts';
import { openPage } from './support/page.ts';
import { secondSite, versionPath, type SecondSite } from './support/second-site.ts';

const { facts, today } = await loadScenario('search-cash');

const deskFiles = JSON.parse(
	readFileSync(`build/client/${deskFilesPath}`, 'utf8')
) as readonly string[];

let site: SecondSite;
beforeEach(async () => {
	site = await secondSite();
});
afterEach(() => site.cut());

/** Waits until the worker has fetched everything and answers for the page. */
async function keptOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) =>
			navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })
		);
	});
}

function cacheNames(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => caches.keys());
}

/** How many pages of the site the worker knows of; one that is closed may linger for a moment. */
async function tabsOpen(page: Page): Promise<number | undefined> {
	const [worker] = page.context().serviceWorkers();
	return worker?.evaluate(async () => {
		const { clients } = globalThis as unknown as {
			readonly clients: { readonly matchAll: (of: object) => Promise<readonly unknown[]> };
		};
		return (await clients.matchAll({ type: 'window', includeUncontrolled: true })).length;
	});
}

async function release(page: Page, version: string): Promise<void> {
	site.release(version);
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await page.getByRole('region', { name: offline.heading }).waitFor();
}

describe('after one visit', () => {
	test(
		'the whole way from the start page to the result goes on with the network cut',
		{ timeout: 180_000 },
		async () => {
			const { page, problems, close } = await openPage(site.url, { today });
			await keptOffline(page);
			await site.cut();
			await begin(page);
			for (let place = await placeOf(page); place !== null; place = await placeOf(page)) {
				await fill(page, place, answersAt(facts, place));
				await next(page);
			}
			await page.getByRole('button', { name: interview.check.see }).first().click();
			await page.getByRole('heading', { level: 1, name: result.title }).waitFor();
			expect(problems).toEqual([]);
			await close();
		}
	);

	test('every page opens with the network cut, also by its address', async () => {
		const { page, close } = await openPage(site.url);
		await keptOffline(page);
		const paths = await page.evaluate(async () => {
			const keys = await (await caches.open((await caches.keys())[0] ?? '')).keys();
			return keys.map(({ url }) => new URL(url).pathname).filter((path) => !path.includes('.'));
		});
		expect(paths).toContain('/check');
		await site.cut();
		for (const path of paths) {
			await page.goto(site.url + path);
			expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
		}
		await close();
	});

	test('everything but what only the desk uses has been fetched, so that no later request tells what was chosen', async () => {
		const { page, close } = await openPage(site.url);
		await keptOffline(page);
		const kept = await page.evaluate(async () => {
			const keys = await (await caches.open((await caches.keys())[0] ?? '')).keys();
			return keys.map(({ url }) => new URL(url).pathname);
		});
		const built = readdirSync('build/client/_app/immutable', {
			recursive: true,
			withFileTypes: true
		})
			.filter((entry) => entry.isFile() && !/\.(br|gz|map)$/.test(entry.name))
			.map(({ name }) => name);
		const ofDesk = deskFiles.map((path) => path.split('/').at(-1) ?? '').toSorted();
		expect(ofDesk.length).toBeGreaterThan(10);
		expect(built.length).toBeGreaterThan(ofDesk.length);
		const names = new Set(kept.map((path) => path.split('/').at(-1)));
		expect(built.filter((name) => !names.has(name)).toSorted()).toEqual(ofDesk);
		await close();
	});
});

test('Quick exit leaves no file of the site on the device', async () => {
	const { page, close } = await openPage(`${site.url}/privacy`);
	await page.route(`${neutralPage}**`, (route) => route.fulfill({ body: 'weather' }));
	await keptOffline(page);
	await page.getByRole('link', { name: shell.quickExit }).click();
	await page.waitForURL(neutralPage);
	await page.goto(`${site.url}/favicon.svg`);
	await expect.poll(() => cacheNames(page)).toEqual([]);
	const workers = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	await expect.poll(workers).toBe(0);
	await close();
});

describe('a newer version', () => {
	test('waits, and takes nothing from a page that is open', async () => {
		const { page, close } = await openPage(site.url);
		await keptOffline(page);
		const [older] = await cacheNames(page);
		await release(page, 'newer');
		await page.reload();
		await page.getByRole('region', { name: offline.heading }).waitFor();
		expect(await cacheNames(page)).toContain(older);
		await close();
	});

	test('comes when asked for, with the answers kept as a draft, and leaves no older files', async () => {
		const { page, problems, close } = await openPage(site.url, { today });
		await keptOffline(page);
		await begin(page);
		const first = await placeOf(page);
		if (first === null) throw new Error('No question is asked');
		await fill(page, first, answersAt(facts, first));
		await next(page);
		const second = await placeOf(page);
		await release(page, 'newer');
		await page.getByRole('button', { name: offline.use }).click();
		const isLoadedAgain = page.waitForEvent('load');
		await page.getByRole('button', { name: offline.unsaved.keep }).click();
		await isLoadedAgain;
		await page.getByText(interview.draft.restored).waitFor();
		expect((await placeOf(page))?.page.id).toBe(second?.page.id);
		await expect.poll(() => cacheNames(page)).toEqual(['threshold-newer']);
		expect(problems).toEqual([]);
		await close();
	});

	test('is not put under a case that is open in another tab', async () => {
		const { page, close } = await openPage(site.url);
		await keptOffline(page);
		const other = await page.context().newPage();
		await other.goto(`${site.url}/privacy`);
		const [older] = await cacheNames(page);
		await release(page, 'newer');
		await page.getByRole('button', { name: offline.use }).click();
		await page.getByText(offline.otherPages).waitFor();
		expect(await cacheNames(page)).toContain(older);
		await other.close();
		await expect.poll(() => tabsOpen(page)).toBe(1);
		const isLoadedAgain = page.waitForEvent('load');
		await page.getByRole('button', { name: offline.use }).click();
		await isLoadedAgain;
		await page.getByRole('heading', { level: 1, name: siteWords.start.title }).waitFor();
		await expect.poll(() => cacheNames(page)).toEqual(['threshold-newer']);
		await close();
	});

	test('put in place while the older was being fetched leaves no mixture of both', async () => {
		site.releaseMidway('newer');
		const { page, close } = await openPage(site.url);
		await expect.poll(() => site.asked).toContain(versionPath);
		await expect.poll(() => cacheNames(page)).toEqual([]);
		await close();
	});
});
