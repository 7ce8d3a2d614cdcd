import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './support/page.ts';
import { alongTheInterview, standing } from './support/page-kinds.ts';

const phone = { width: 412, height: 823 };

/** What has moved by itself since the page was opened, and how far, as Cumulative Layout Shift counts it, to three places. */
async function shifts(page: Page): Promise<readonly string[]> {
	return page.evaluate(
		() =>
			new Promise<string[]>((resolve) => {
				type Shift = PerformanceEntry & {
					readonly value: number;
					readonly hadRecentInput: boolean;
					readonly sources: readonly { readonly node: Element | null }[];
				};
				new PerformanceObserver((list) => {
					resolve(
						(list.getEntries() as Shift[])
							.filter(({ hadRecentInput, value }) => !hadRecentInput && value >= 0.001)
							.map(({ value, sources }) => {
								const moved = sources.map(({ node }) => node?.nodeName.toLowerCase() ?? '');
								return `${value.toFixed(4)} ${moved.join(', ')}`;
							})
					);
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve([]), 500);
			})
	);
}

describe('nothing shifts', () => {
	test.each([...standing, '/check'])('while %s is loaded on a phone', async (path) => {
		const { page, close } = await openPage(path, { viewport: phone });
		expect(await shifts(page)).toEqual([]);
		await close();
	});

	test(
		'from the start page to the result, on any kind of question',
		{ timeout: 240_000 },
		async () => {
			const { page, close } = await alongTheInterview({ viewport: phone }, async () => undefined);
			await page.waitForLoadState('networkidle');
			expect(await shifts(page)).toEqual([]);
			await close();
		}
	);
});
