import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everyText } from '../support/copy-texts.ts';
import { pagesWords } from '#lib/content/copy/page-words.ts';
import { resultWords } from '#lib/content/copy/result-words.ts';
import { frameWords } from '#lib/content/copy/words.ts';
import { openPage } from './support/page.ts';

const today = '2026-11-22';
const others = ['es', 'fr'] as const;

const paths = [
	'/',
	'/read-first',
	'/check',
	'/result',
	'/privacy',
	'/accessibility',
	'/paper',
	'/flow',
	'/law',
	'/law/questions',
	'/law/changes',
	'/law/accuracy',
	'/law/mistake',
	'/no-such-page'
];

/** English words that stand in every English sentence of some length, and in none of another language. */
const english =
	/(?<![\p{L}’'-])(?:the|and|of|to|is|are|was|you|your|with|from|that|this|not|what|if|for|by|it)(?![\p{L}’'-])/iu;

/** Names that stay as they are. */
const names = [
	/[\p{Lu}][\p{L}.’]* v\. [^:;]+/gu,
	/\bConn\. Gen\. Stat\.|\bS\.254\b|Bill of Rights/g,
	/(?:U\.S\. |ACLU|Section|Act|Bar Association|Department|Court|Office|Division|Commission|Council|Board) (?:of|for|and) [\p{Lu}\w. ]+/gu,
	/Legal Services Vermont(?: (?:y|and) Vermont Legal Aid)?/g,
	/\([a-z-]+(?: [a-z-]+){0,3}\)/g
];

function onlyEnglish(language: (typeof others)[number]): ReadonlySet<string> {
	const said = everyText(language);
	return new Set(
		[...everyText('en')].filter((text) => !said.has(text) && /\p{L}{2,} \p{L}/u.test(text))
	);
}

/** Every text that is seen or read out, but for what is marked as English. */
async function textsOn(page: Page, language: string): Promise<readonly string[]> {
	return page.evaluate((shown) => {
		const isOwn = (element: Element | null) =>
			(element?.closest('[lang]')?.getAttribute('lang') ?? '').startsWith(shown);
		const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
		const texts = [document.title];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (parent?.closest('script, style, code, pre') || !isOwn(parent)) continue;
			texts.push(node.textContent ?? '');
		}
		for (const element of document.querySelectorAll(
			'[aria-label], [placeholder], [title], [alt]'
		)) {
			if (!isOwn(element)) continue;
			for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
				texts.push(element.getAttribute(name) ?? '');
			}
		}
		const description = document.querySelector('meta[name="description"]');
		texts.push(description?.getAttribute('content') ?? '');
		return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
	}, language);
}

function isEnglish(text: string, known: ReadonlySet<string>): boolean {
	if (known.has(text)) return true;
	return english.test(names.reduce((rest, name) => rest.replace(name, ' '), text));
}

async function openAll(page: Page): Promise<void> {
	await page.evaluate(() => {
		for (const one of document.querySelectorAll('details')) one.open = true;
	});
}

/** Opens also what comes into being when something is opened, until nothing more comes. */
async function openAllThatComes(page: Page, language: string): Promise<void> {
	let seen = 0;
	const isMore = async () => {
		const before = seen;
		await openAll(page);
		seen = (await textsOn(page, language)).length;
		return seen > before;
	};
	await expect.poll(isMore, { interval: 500 }).toBe(false);
}

describe.each(others)('in %s', (language) => {
	const known = onlyEnglish(language);

	async function englishOn(page: Page): Promise<readonly string[]> {
		const texts = await textsOn(page, language);
		expect(texts.length).toBeGreaterThan(5);
		return [...new Set(texts.filter((text) => isEnglish(text, known)))];
	}

	test.each(paths)('%s says nothing in English that is not marked as English', async (path) => {
		const { page, close } = await openPage(path === '/' ? `/${language}` : `/${language}${path}`, {
			today
		});
		await openAll(page);
		expect(await englishOn(page)).toEqual([]);
		await close();
	});

	test('nor does the result of an example, nor anything that opens in it', async () => {
		const [{ site }, { interview }, { result }] = await Promise.all([
			pagesWords[language](),
			frameWords[language](),
			resultWords[language]()
		]);
		const { page, close } = await openPage(`/${language}`, { today });
		const { examples } = site.start;
		await page.getByRole('region', { name: examples.heading }).getByRole('link').first().click();
		await page.getByRole('heading', { level: 1, name: interview.check.title }).waitFor();
		expect(await englishOn(page)).toEqual([]);
		await page.getByRole('button', { name: interview.check.see }).first().click();
		await page.getByRole('heading', { level: 2, name: result.parts.takeAway }).waitFor();
		await openAllThatComes(page, language);
		expect(await englishOn(page)).toEqual([]);
		await close();
	});

	test('an English sentence would be found, and one of its own is not', async () => {
		const { shell } = await frameWords[language]();
		expect(isEnglish('Keep a copy of what you send.', known)).toBe(true);
		expect(isEnglish(shell.footer.notAdvice, known)).toBe(false);
	});
});
