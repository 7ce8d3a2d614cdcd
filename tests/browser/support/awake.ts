import type { Page } from 'playwright-core';

/** How long a page may take for what is waited for, in milliseconds: a busy machine is slow, and this only ends what hangs. */
export const patience = 60_000;

/**
 * Waits until the page's scripts have taken it over. Before that a press of a key is lost, and a quiet network does not
 * tell: a slow machine is still busy. The framework then adds the region that tells screen readers of a new page.
 */
export async function awake(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}
