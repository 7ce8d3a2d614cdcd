import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { frame as english } from '#lib/content/copy/en/frame.ts';
import { questions as englishQuestions } from '#lib/content/copy/en/questions/index.ts';
import { frame as spanish } from '#lib/content/copy/es/frame.ts';
import { pages as spanishPages } from '#lib/content/copy/es/pages.ts';
import { cover as spanishCover } from '#lib/content/copy/es/cover.ts';
import { documents as spanishDocuments } from '#lib/content/copy/es/documents.ts';
import { questions } from '#lib/content/copy/es/questions/index.ts';
import { result as spanishResult } from '#lib/content/copy/es/result.ts';
import { result as englishResult } from '#lib/content/copy/en/result.ts';
import { takeAway as spanishTakeAway } from '#lib/content/copy/es/take-away.ts';
import { cover as frenchCover } from '#lib/content/copy/fr/cover.ts';
import { documents as frenchDocuments } from '#lib/content/copy/fr/documents.ts';
import { frame as french } from '#lib/content/copy/fr/frame.ts';
import { pages as frenchPages } from '#lib/content/copy/fr/pages.ts';
import { result as frenchResult } from '#lib/content/copy/fr/result.ts';
import { takeAway as frenchTakeAway } from '#lib/content/copy/fr/take-away.ts';
import { locales } from '#lib/content/copy/language.ts';
import { expectNoAxeViolations, openPage } from './support/page.ts';

const today = '2026-11-22';
const copy = spanish.interview;

const heading = (page: Page, name: string) =>
	page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const toEnglish = (page: Page) => page.getByRole('link', { name: 'English', exact: true }).click();
const toSpanish = (page: Page) => page.getByRole('link', { name: 'Español', exact: true }).click();
const language = (page: Page) => page.evaluate(() => document.documentElement.lang);
const next = (page: Page, words: typeof copy | typeof english.interview = copy) =>
	page.getByRole('button', { name: words.next, exact: true }).click();

/** From the Spanish start page to the first question. */
async function begin(page: Page): Promise<void> {
	const { start, readFirst } = spanishPages.site;
	await page.getByRole('link', { name: start.start, exact: true }).first().click();
	await page.getByRole('link', { name: readFirst.continue, exact: true }).click();
	await heading(page, questions.role.title);
}

describe('Spanish', () => {
	test('is chosen at the top of any page, which stays the same page', async () => {
		const { page, problems, close } = await openPage('/privacy');
		expect(await language(page)).toBe('en');
		await toSpanish(page);
		await heading(page, spanishPages.site.privacy.title);
		expect(new URL(page.url()).pathname).toBe('/es/privacy');
		await expect.poll(() => language(page)).toBe('es');
		expect(await page.getByRole('main').innerText()).toContain(
			spanish.shell.translation.notReviewed
		);
		await page.getByRole('link', { name: spanish.shell.home }).click();
		await heading(page, spanishPages.site.start.title);
		expect(new URL(page.url()).pathname).toBe('/es');
		expect(problems).toEqual([]);
		await close();
	});

	test.each(['/es', '/es/privacy', '/es/read-first', '/es/flow'])(
		'stands in %s without JavaScript, named as such',
		async (path) => {
			const { page, close } = await openPage(path, { javaScript: false });
			expect(await page.getAttribute('html', 'lang')).toBe('es');
			expect(await page.title()).toContain('Threshold');
			expect(await page.getByRole('contentinfo').innerText()).toContain(
				spanish.shell.footer.notAdvice
			);
			const other = page.locator('a[hreflang="en"]');
			expect(await other.getAttribute('href')).toBe(path.slice(3) || '/');
			await close();
		}
	);

	test('is all that is fetched: a Spanish page asks for no English words', async () => {
		const { page, close } = await openPage('/es/check');
		await heading(page, questions.role.title);
		const texts = await page.evaluate(async () => {
			const fetched = performance.getEntriesByType('resource').map(({ name }) => name);
			const scripts = fetched.filter((address) => address.endsWith('.js'));
			return Promise.all(scripts.map(async (one) => (await fetch(one)).text()));
		});
		expect(texts.some((text) => text.includes(copy.draft.off))).toBe(true);
		expect(texts.filter((text) => text.includes(english.interview.draft.off))).toEqual([]);
		await close();
	});
});

describe('the language switched in mid-interview', () => {
	test('loses no answer, given or not yet handed in, and Back goes on in the language chosen', async () => {
		const { page, problems, close } = await openPage('/es', { today });
		await begin(page);
		await page.getByRole('radio').first().check();
		await next(page);
		await expect
			.poll(() => page.getByRole('heading', { level: 1 }).innerText())
			.not.toBe(questions.role.title);
		const second = await page.getByRole('heading', { level: 1 }).innerText();
		await page.getByRole('radio').nth(1).check();

		await toEnglish(page);
		await page.getByRole('button', { name: english.interview.next, exact: true }).waitFor();
		await expect.poll(() => language(page)).toBe('en');
		await expect.poll(() => page.getByRole('radio').nth(1).isChecked()).toBe(true);
		const inEnglish = Object.values(englishQuestions).map(({ title }): string => title);
		await expect
			.poll(() => page.getByRole('heading', { level: 1 }).innerText())
			.toSatisfy((title: string) => inEnglish.includes(title));
		await toSpanish(page);
		await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toBe(second);
		await toEnglish(page);
		await page.getByRole('button', { name: english.interview.next, exact: true }).waitFor();

		await page.goBack();
		await heading(page, englishQuestions.role.title);
		await expect.poll(() => new URL(page.url()).pathname).toBe('/check');
		await expect.poll(() => page.getByRole('radio').first().isChecked()).toBe(true);
		await next(page, english.interview);
		await page.getByRole('button', { name: english.interview.back, exact: true }).click();
		await heading(page, englishQuestions.role.title);
		await expect.poll(() => new URL(page.url()).pathname).toBe('/check');
		await expect.poll(() => language(page)).toBe('en');
		expect(problems).toEqual([]);
		await close();
	});
});

describe.each([
	{
		language: 'es',
		frame: spanish,
		pages: spanishPages,
		documents: spanishDocuments,
		cover: spanishCover,
		result: spanishResult,
		takeAway: spanishTakeAway
	},
	{
		language: 'fr',
		frame: french,
		pages: frenchPages,
		documents: frenchDocuments,
		cover: frenchCover,
		result: frenchResult,
		takeAway: frenchTakeAway
	}
] as const)(
	'the way in $language',
	({ language, cover, frame, pages, documents, result, takeAway }) => {
		test('leads from the start to the result, prints, is made as a PDF, and is switched without losing an answer', async () => {
			const { page, problems, close } = await openPage(`/${language}`, { today });
			const copy = frame.interview;
			const { examples } = pages.site.start;
			await page.getByRole('region', { name: examples.heading }).getByRole('link').first().click();
			await heading(page, copy.check.title);
			await page.getByRole('button', { name: copy.check.see }).first().click();
			await heading(page, result.title);
			expect(new URL(page.url()).pathname).toBe(`/${language}/result`);
			await expectNoAxeViolations(page);

			await page.evaluate(() => (window.print = () => undefined));
			await page.getByRole('button', { name: result.print }).click();
			await expect
				.poll(() => page.locator('article.print-only').textContent())
				.toContain(cover.notice);

			const saving = page.waitForEvent('download');
			const { forms, papers, make } = takeAway;
			await page.getByRole('button', { name: make(forms.pdf, papers.summary.name) }).click();
			const file = join(await mkdtemp(join(tmpdir(), 'threshold-')), 'summary.pdf');
			await (await saving).saveAs(file);
			const bytes = await readFile(file);
			await rm(file);
			const pdf = await getDocumentProxy(new Uint8Array(bytes));
			const { text } = await extractText(pdf, { mergePages: true });
			expect(text).toContain(documents.person.now);
			expect(text).toContain(result.deadlines.tableCaption);
			const { info } = await pdf.getMetadata();
			expect(info).toMatchObject({ Language: locales[language] });

			await toEnglish(page);
			await heading(page, englishResult.title);
			expect(new URL(page.url()).pathname).toBe('/result');
			await page.getByRole('button', { name: englishResult.toQuestions }).click();
			await heading(page, english.interview.check.title);
			expect(problems).toEqual([]);
			await close();
		});
	}
);

describe('pages in another language', () => {
	test.each([
		'/es',
		'/es/read-first',
		'/es/check',
		'/es/privacy',
		'/es/accessibility',
		'/es/flow',
		'/es/paper',
		'/es/law/mistake',
		'/fr',
		'/fr/read-first',
		'/fr/check',
		'/fr/privacy',
		'/fr/accessibility',
		'/fr/paper'
	])('%s passes axe, and fits a narrow screen in both directions of writing', async (path) => {
		const { page, close } = await openPage(path, {
			today,
			viewport: { width: 320, height: 640 }
		});
		await expectNoAxeViolations(page);
		for (const direction of ['ltr', 'rtl']) {
			await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
			const [wide, wanted] = await page.evaluate(() => [
				document.documentElement.clientWidth,
				document.documentElement.scrollWidth
			]);
			expect(wanted, direction).toBe(wide);
		}
		await close();
	});
});
