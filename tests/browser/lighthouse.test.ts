import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import { lawbookVersion } from '#lib/content/version.ts';
import { draftKey } from '#lib/device/storage.ts';
import { caseFileOf } from '#lib/schemas/case-file.ts';
import { chromiumFlags, findChromium } from './support/chromium.ts';
import { baseUrl } from './support/page.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Readonly<Record<(typeof categories)[number], number>>;

const runs = 3;
/**
 * What the best of the runs may not fall below, since another may share the machine with whatever else runs there; and
 * the median, far enough down for that. The aim is 99, and the table shows the best.
 */
const leastPerformance = {
	'/': { best: 95, median: 80 },
	'/check': { best: 90, median: 75 },
	'/result': { best: 92, median: 65 }
} as const;
/** How fast, by Lighthouse's own measure, the computer is that is as fast as its phone when slowed down fourfold. */
const usualSpeed = 1500;
/** The fastest that this machine has shown itself; a slower one is slowed down less, so that the phone stays the same. */
let speed: number | undefined;
const measured: Record<string, Scores> = {};
const profile = mkdtempSync(join(tmpdir(), 'threshold-'));
let context: BrowserContext;
let port: number;

beforeAll(async () => {
	context = await chromium.launchPersistentContext(profile, {
		executablePath: await findChromium(),
		args: [...chromiumFlags, '--remote-debugging-port=0']
	});
	port = Number.parseInt(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8'), 10);
});

afterAll(async () => {
	await context.close();
	rmSync(profile, { recursive: true, force: true });
	console.table(measured);
});

/** A draft on the device, as someone has who comes back to an example. */
async function keepDraft(): Promise<void> {
	const { facts } = await loadScenario('search-cash');
	const page = await context.newPage();
	await page.goto(`${baseUrl()}/privacy`);
	await page.evaluate(([key, draft]) => localStorage.setItem(key, draft), [
		draftKey,
		JSON.stringify(caseFileOf(facts, lawbookVersion))
	] as const);
	await page.close();
}

/** Scores out of a hundred, on the phone that Lighthouse plays; the audits that cost something, by name. */
async function run(path: string): Promise<{ scores: Scores; lost: readonly string[] }> {
	const slowdown = 4 * Math.min(1, (speed ?? usualSpeed) / usualSpeed);
	const ran = await lighthouse(baseUrl() + path, {
		port,
		onlyCategories: [...categories],
		throttling: { cpuSlowdownMultiplier: slowdown }
	});
	if (!ran) throw new Error(`Lighthouse gave nothing for ${path}`);
	const { lhr } = ran;
	speed = Math.max(speed ?? 0, lhr.environment.benchmarkIndex);
	const scoreOf = (id: string) => Math.round((lhr.categories[id]?.score ?? 0) * 100);
	const lost = categories
		.filter((id) => id !== 'performance')
		.flatMap((id) => lhr.categories[id]?.auditRefs ?? [])
		.filter(({ id, weight }) => weight > 0 && lhr.audits[id]?.score === 0)
		.map(({ id }) => id);
	return {
		scores: {
			performance: scoreOf('performance'),
			accessibility: scoreOf('accessibility'),
			'best-practices': scoreOf('best-practices'),
			seo: scoreOf('seo')
		},
		lost
	};
}

describe('Lighthouse, on a phone', () => {
	test.each(Object.entries(leastPerformance))(
		'gives %s full marks for accessibility, practice and search, and it loads no slower than it did',
		{ timeout: 600_000 },
		async (path, least) => {
			if (path === '/result') await keepDraft();
			const all = [];
			for (let nth = 0; nth < runs; nth++) all.push(await run(path));
			const sorted = all.map(({ scores }) => scores.performance).toSorted((a, b) => a - b);
			const performance = sorted.at(-1) ?? 0;
			for (const { scores, lost } of all) {
				expect(lost).toEqual([]);
				expect({ ...scores, performance }).toEqual({
					performance,
					accessibility: 100,
					'best-practices': 100,
					seo: 100
				});
				measured[path] = { ...scores, performance };
			}
			expect(performance).toBeGreaterThanOrEqual(least.best);
			expect(sorted[Math.floor(runs / 2)]).toBeGreaterThanOrEqual(least.median);
		}
	);
});
