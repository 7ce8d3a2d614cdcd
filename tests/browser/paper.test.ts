import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { paper } from '#lib/content/copy/en/paper.ts';
import { questions } from '#lib/content/copy/en/questions/index.ts';
import { pages } from '#lib/content/questions/index.ts';
import { expectNoAxeViolations, openPage } from './support/page.ts';

const words = (text: string) => text.replace(/\s+/g, ' ');

async function printedOn(page: Page, format: 'A4' | 'Letter') {
	const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
	const { text, totalPages } = await extractText(pdf, { mergePages: true });
	return { text: words(text), totalPages };
}

describe('the questions on paper', () => {
	test.each(['A4', 'Letter'] as const)(
		'are all there without JavaScript, in order, on %s',
		async (format) => {
			const { page, close } = await openPage('/paper', { javaScript: false });
			const { text, totalPages } = await printedOn(page, format);
			let from = 0;
			for (const [index, { id }] of pages.entries()) {
				const heading = words(`${index + 1} ${questions[id].title}`);
				const at = text.indexOf(heading, from);
				expect(at, heading).toBeGreaterThanOrEqual(from);
				from = at;
			}
			expect(text).toContain(words(paper.sheet.incident));
			expect(totalPages).toBeLessThanOrEqual(32);
			await close();
		}
	);

	test('print without the site’s header, footer or buttons', async () => {
		const { page, close } = await openPage('/paper');
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('banner').isVisible()).toBe(false);
		expect(await page.getByRole('button', { name: paper.print }).isVisible()).toBe(false);
		await close();
	});

	test('have no accessibility violation and fit 320 pixels', { timeout: 180_000 }, async () => {
		const viewport = { width: 320, height: 640 };
		const { page, problems, close } = await openPage('/paper', { viewport });
		await expectNoAxeViolations(page);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
		expect(problems).toEqual([]);
		await close();
	});
});
