import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { everyText } from '../support/copy-texts.ts';
import { law } from '#lib/content/copy/es/law.ts';
import { frame } from '#lib/content/copy/es/frame.ts';
import { pages as pagesWords } from '#lib/content/copy/es/pages.ts';
import { openPage } from './support/page.ts';

const today = '2026-11-22';
const { interview } = frame;

const paths = [
	'/es',
	'/es/read-first',
	'/es/check',
	'/es/result',
	'/es/privacy',
	'/es/accessibility',
	'/es/paper',
	'/es/flow',
	'/es/law',
	'/es/law/questions',
	'/es/law/changes',
	'/es/law/accuracy',
	'/es/law/mistake',
	'/es/no-such-page'
];

/** English words that stand in every English sentence of some length, and in no Spanish one. */
const english =
	/(?<![\p{L}’'-])(?:the|and|of|to|is|are|was|you|your|with|from|that|this|not|what|if|for|by|on|it)(?![\p{L}’'-])/iu;

/** Names that stay as they are. */
const names = [
	/[\p{Lu}][\p{L}.’]* v\. [^:;]+/gu,
	/\bConn\. Gen\. Stat\.|\bS\.254\b|Bill of Rights/g,
	/(?:ACLU|Section|Act|Bar Association|Department|Court|Office|Division|Commission|Council|Board) (?:of|for|and) [\p{Lu}\w. ]+/gu,
	/Legal Services Vermont(?: (?:y|and) Vermont Legal Aid)?/g,
	/\([a-z-]+(?: [a-z-]+){0,3}\)/g
];

const said = everyText('es');
const inEnglish = new Set(
	[...everyText('en')].filter((text) => !said.has(text) && /\p{L}{2,} \p{L}/u.test(text))
);

/** Every text that is seen or read out, but for what is marked as English. */
async function textsOn(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const isSpanish = (element: Element | null) =>
			(element?.closest('[lang]')?.getAttribute('lang') ?? '').startsWith('es');
		const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
		const texts = [document.title];
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (parent?.closest('script, style, code, pre') || !isSpanish(parent)) continue;
			texts.push(node.textContent ?? '');
		}
		for (const element of document.querySelectorAll(
			'[aria-label], [placeholder], [title], [alt]'
		)) {
			if (!isSpanish(element)) continue;
			for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
				texts.push(element.getAttribute(name) ?? '');
			}
		}
		const description = document.querySelector('meta[name="description"]');
		texts.push(description?.getAttribute('content') ?? '');
		return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
	});
}

function isEnglish(text: string): boolean {
	if (inEnglish.has(text)) return true;
	return english.test(names.reduce((rest, name) => rest.replace(name, ' '), text));
}

async function englishOn(page: Page): Promise<readonly string[]> {
	const texts = await textsOn(page);
	expect(texts.length).toBeGreaterThan(5);
	return [...new Set(texts.filter(isEnglish))];
}

describe('in Spanish', () => {
	test.each(paths)('%s says nothing in English that is not marked as English', async (path) => {
		const { page, close } = await openPage(path, { today });
		await page.evaluate(() => {
			for (const one of document.querySelectorAll('details')) one.open = true;
		});
		expect(await englishOn(page)).toEqual([]);
		await close();
	});

	test('nor does the result of an example, nor anything that opens in it', async () => {
		const { page, close } = await openPage('/es', { today });
		const { examples } = pagesWords.site.start;
		await page.getByRole('region', { name: examples.heading }).getByRole('link').first().click();
		await page.getByRole('heading', { level: 1, name: interview.check.title }).waitFor();
		expect(await englishOn(page)).toEqual([]);
		await page.getByRole('button', { name: interview.check.see }).first().click();
		await page.getByRole('heading', { level: 2, name: law.result.parts.takeAway }).waitFor();
		for (let depth = 0; depth < 3; depth++) {
			await page.evaluate(() => {
				for (const one of document.querySelectorAll('details')) one.open = true;
			});
			await page.waitForTimeout(300);
		}
		expect(await englishOn(page)).toEqual([]);
		await close();
	});
});

test('an English sentence would be found', () => {
	expect(isEnglish('Keep a copy of what you send.')).toBe(true);
	expect(isEnglish(frame.shell.footer.notAdvice)).toBe(false);
});
