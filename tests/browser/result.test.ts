import { describe, expect, test } from 'vitest';
import { caseFileOf } from '#lib/schemas/case-file.ts';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import type { ScenarioId } from '#lib/content/scenarios/index.ts';
import { lawbookVersion } from '#lib/content/version.ts';
import { draftKey } from '#lib/device/storage.ts';
import {
	expectNoAxeViolations,
	openPage,
	screenshot,
	type Visit,
	type Visitor
} from './support/page.ts';

/** The result of a worked example, taken up from a draft kept on the device. */
async function openResult(id: ScenarioId, visitor: Visitor = {}): Promise<Visit> {
	const visit = await openPage('/privacy', visitor);
	const draft = JSON.stringify(caseFileOf((await loadScenario(id)).facts, lawbookVersion));
	await visit.page.evaluate(([key, text]) => localStorage.setItem(key, text), [
		draftKey,
		draft
	] as const);
	await visit.page.goto('/result', { waitUntil: 'networkidle' });
	await visit.page.getByRole('heading', { level: 2, name: 'What you told us' }).waitFor();
	return visit;
}

describe('the result page', () => {
	test.each([
		['search-cash', { viewport: { width: 1280, height: 900 } }],
		['four-stops', { viewport: { width: 375, height: 800 }, colorScheme: 'dark' }],
		['jail-insulin', { viewport: { width: 320, height: 640 } }],
		['nothing-known', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }]
	] as const)(
		'of %s is open to all, fits the screen, and breaks no rule of the site',
		async (id, visitor) => {
			const { page, problems, close } = await openResult(id, visitor);
			await page.getByRole('button', { name: /^Why/ }).first().click();
			await expectNoAxeViolations(page);
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
			expect(problems).toEqual([]);
			await screenshot(page, `result-${id}`);
			await close();
		}
	);

	test('goes to the question behind an answer, and back to the result', async () => {
		const { page, close } = await openResult('search-cash');
		await page.getByText(/^Show all \d+ answers/).click();
		await page
			.getByRole('button', { name: /^Change ?: Where it happened/ })
			.first()
			.click();
		await page.waitForURL('**/check');
		expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
		await page
			.getByRole('button', { name: /result/i })
			.first()
			.click();
		await page.getByRole('heading', { level: 2, name: 'Time limits' }).waitFor();
		await close();
	});

	test('follows its own contents without touching the address', async () => {
		const { page, close } = await openResult('search-cash');
		await page.getByRole('link', { name: 'Time limits', exact: true }).click();
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('deadlines');
		expect(page.url()).toMatch(/\/result$/);
		await close();
	});

	test.each(['A4', 'Letter'] as const)('prints on %s with the summary alone', async (format) => {
		const { page, close } = await openResult('search-cash');
		await page.evaluate(() => (window.print = () => undefined));
		await page.getByRole('button', { name: 'Print or save as PDF' }).click();
		await page.emulateMedia({ media: 'print' });
		await page.getByRole('heading', { name: 'Summary for a lawyer' }).waitFor();
		await page.getByRole('button', { name: 'Print or save as PDF' }).waitFor({ state: 'hidden' });
		const pdf = await page.pdf({ format });
		expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
		await close();
	});

	test('prints what is on the screen while the summary is not there yet', async () => {
		const { page, close } = await openResult('search-cash');
		await page.emulateMedia({ media: 'print' });
		const shown = page.getByRole('heading', { level: 2, name: 'What you told us' });
		expect(await shown.isVisible()).toBe(true);
		expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
		await close();
	});

	test('says kindly that there is nothing to show where no answers are kept', async () => {
		const { page, close } = await openPage('/result');
		await page.getByRole('heading', { name: 'No result yet' }).waitFor();
		await expectNoAxeViolations(page);
		await close();
	});
});

describe('the pages about the law', () => {
	test('every source can be searched for, and the search leaves no trace in the address', async () => {
		const { page, problems, requests, close } = await openPage('/law');
		await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
		const before = requests.length;
		await page.getByLabel('Search the sources').fill('zorn linton');
		await page
			.getByRole('status')
			.getByText(/^\d+ of \d+ sources$/)
			.waitFor();
		await page
			.getByRole('link', { name: /Zorn v\. Linton/ })
			.first()
			.waitFor();
		expect(page.url()).toMatch(/\/law$/);
		expect(requests.length).toBe(before);
		expect(problems).toEqual([]);
		await expectNoAxeViolations(page);
		await close();
	});

	test('the flow of the questions is drawn, and open to all', async () => {
		const { page, problems, close } = await openPage('/flow');
		expect(await page.getByRole('region', { name: /Mermaid/ }).textContent()).toMatch(
			/^flowchart TD/
		);
		expect(problems).toEqual([]);
		await expectNoAxeViolations(page);
		await close();
	});
});
