import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from './support/page.ts';
import { alongTheInterview, standing } from './support/page-kinds.ts';

/** A window of 1280 by 1024 at 400 %. */
const zoomed = { viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' } as const;
const stops = 25;

async function inForcedColors(page: Page): Promise<void> {
	await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
}

async function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Whatever moves: running animations, and rules that would move something, by the element they are on. */
async function moving(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const lasts = (durations: string) => durations.split(',').some((one) => parseFloat(one) > 0);
		const told = [...document.querySelectorAll('*')].flatMap((one) => {
			const style = getComputedStyle(one);
			const moves =
				lasts(style.transitionDuration) ||
				(style.animationName !== 'none' && lasts(style.animationDuration)) ||
				style.scrollBehavior === 'smooth';
			return moves ? [`${one.localName}.${one.className}`] : [];
		});
		return [...told, ...document.getAnimations().map(({ id }) => `animation ${id}`)];
	});
}

/** Where the keyboard goes, those places that do not show it by an outline. */
async function unseenFocus(page: Page): Promise<readonly string[]> {
	const unseen: string[] = [];
	for (let stop = 0; stop < stops; stop++) {
		await page.keyboard.press('Tab');
		const found = await page.evaluate(() => {
			const one = document.activeElement;
			if (one === null || one === document.body) return 'nothing';
			const { outlineStyle, outlineWidth } = getComputedStyle(one);
			const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
			return isSeen ? null : one.outerHTML.slice(0, 80);
		});
		if (found === 'nothing') break;
		if (found !== null) unseen.push(found);
	}
	return unseen;
}

/** What axe finds; the colors are the reader's own here, so that their contrast is not the site's. */
async function violations(page: Page): Promise<readonly string[]> {
	const axe = new AxeBuilder({ page }).disableRules(['color-contrast']);
	return (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`);
}

async function expectUsable(page: Page, name: string): Promise<void> {
	expect(await sidewaysScroll(page), name).toBeLessThanOrEqual(0);
	expect(await moving(page), name).toEqual([]);
	expect(await violations(page), name).toEqual([]);
	expect(await unseenFocus(page), name).toEqual([]);
}

describe('at 400 % zoom, with forced colors and no wish for motion', () => {
	test.each(standing)(
		'%s needs no sideways scrolling, shows the focus, and keeps still',
		{ timeout: 180_000 },
		async (path) => {
			const { page, close } = await openPage(path, zoomed);
			await inForcedColors(page);
			await expectUsable(page, path);
			await close();
		}
	);

	test(
		'so do each kind of question and mistake, the check and the result',
		{ timeout: 300_000 },
		async () => {
			let seen = 0;
			const look = async (page: Page, { name }: { readonly name: string }) => {
				seen++;
				await expectUsable(page, name);
			};
			const { close } = await alongTheInterview(zoomed, look, inForcedColors);
			expect(seen).toBeGreaterThan(12);
			await close();
		}
	);
});
