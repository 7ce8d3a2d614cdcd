import { describe, expect, test } from 'vitest';
import { accuracyWords } from '#lib/content/copy/en/accuracy.ts';
import { accuracy } from '#lib/content/accuracy.ts';
import { lawPages } from '#lib/content/copy/en/law-pages.ts';
import { lawbookVersion } from '#lib/content/version.ts';
import { pages } from '#lib/content/questions/index.ts';
import { expectNoAxeViolations, openPage } from './support/page.ts';

const titles = {
	'/law/accuracy': accuracyWords.title,
	'/law/questions': lawPages.questions.title,
	'/law/changes': lawPages.changes.title
} as const;

describe.each(Object.entries(titles))('%s', (path, title) => {
	test(
		'has no accessibility violation, light or dark, and fits 320 pixels',
		{ timeout: 180_000 },
		async () => {
			for (const colorScheme of ['light', 'dark'] as const) {
				const viewport = { width: 320, height: 640 };
				const { page, problems, close } = await openPage(path, { colorScheme, viewport });
				expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
				await expectNoAxeViolations(page);
				const width = await page.evaluate(() => document.documentElement.scrollWidth);
				expect(width).toBeLessThanOrEqual(320);
				expect(problems).toEqual([]);
				await close();
			}
		}
	);
});

describe('without JavaScript', () => {
	test('the accuracy is told with every error, what it does not show, and no percentage', async () => {
		const { page, close } = await openPage('/law/accuracy', { javaScript: false });
		const text = await page.getByRole('main').innerText();
		expect(text).toContain(accuracyWords.notOdds.text);
		for (const point of accuracyWords.limits.points) expect(text).toContain(point);
		expect(text).not.toMatch(/%|percent/);
		const heading = accuracyWords.errors.heading(accuracy.errors.length);
		const list = page.getByRole('heading', { name: heading }).locator('xpath=following::ul[1]/li');
		expect(await list.count()).toBe(accuracy.errors.length);
		await close();
	});

	test('every question is there in every language, with what it rests on', async () => {
		const { page, close } = await openPage('/law/questions', { javaScript: false });
		const main = page.getByRole('main');
		expect(await main.getByRole('heading', { level: 3 }).count()).toBe(pages.length);
		for (const language of ['en', 'es']) {
			expect(await main.locator(`section > div > div[lang="${language}"]`).count()).toBe(
				pages.length
			);
		}
		await close();
	});

	test('the changes name the lawbook in use', async () => {
		const { page, close } = await openPage('/law/changes', { javaScript: false });
		const name = lawPages.changes.version(lawbookVersion);
		expect(await page.getByRole('heading', { name }).count()).toBe(1);
		await close();
	});
});
