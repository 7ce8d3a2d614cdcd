import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { words } from '#lib/content/copy/index.ts';
import { result } from '#lib/content/copy/en/result.ts';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import type { ScenarioId } from '#lib/content/scenarios/index.ts';
import type { Scenario } from '#lib/content/scenarios/scenario.ts';
import { baseUrl, openPage } from '../support/page.ts';
import { answersAt, back, begin, fill, next, placeOf, shown } from './interview.ts';
import { decidingCitations, headlines, judge } from './judged.ts';

const driven: readonly ScenarioId[] = [
	'search-cash',
	'four-stops',
	'border-patrol',
	'jail-insulin',
	'honest-mistake',
	'one-day-late',
	'nothing-known'
];
const mostPages = 25;
const endless = 200;

type Walk = { readonly scenario: string; readonly pages: number; readonly answers: number };
const walks: Walk[] = [];

/** Answers page after page until the answers can be checked; `stepBack` presses Back on every page and looks again. */
async function answerAsScenario(
	page: Page,
	{ id, facts }: Scenario,
	stepBack = false
): Promise<Walk> {
	let [pages, answers] = [0, 0];
	for (let place = await placeOf(page); place !== null; place = await placeOf(page)) {
		if (pages++ > endless) throw new Error(`The interview of ${id} does not end`);
		const told = answersAt(facts, place);
		answers += Object.keys(told).length;
		await fill(page, place, told);
		await next(page);
		if (!stepBack) continue;
		await back(page);
		expect((await placeOf(page))?.page.id).toBe(place.page.id);
		expect(inOneOrder(await shown(page, place))).toEqual(inOneOrder(told));
		await next(page);
	}
	return { scenario: id, pages, answers };
}

/** Answers to "choose all that fit" come back in the order of the list. */
function inOneOrder(answers: FactRecord): FactRecord {
	return Object.fromEntries(
		Object.entries(answers).map(([fact, answer]) => [
			fact,
			typeof answer === 'string' ? answer : answer.toSorted()
		])
	);
}

async function seeResult(page: Page): Promise<void> {
	await page.getByRole('button', { name: words.interview.check.see }).first().click();
	await page.getByRole('heading', { level: 1, name: result.title }).waitFor();
}

async function expectResultOf(page: Page, { facts, today }: Scenario): Promise<void> {
	const assessment = judge(facts, today);
	for (const [index, labels] of headlines(assessment).entries()) {
		const cards = [result.today, result.underBill].map((name) =>
			page
				.getByRole('heading', { level: 3, name })
				.nth(index)
				.locator('xpath=following-sibling::p[1]')
		);
		const seen = await Promise.all(cards.map((card) => card.innerText()));
		expect(seen.map((text) => text.trim())).toEqual(labels);
	}
	await page.emulateMedia({ media: 'print' });
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const summary = page.getByRole('article').filter({ hasText: 'Authorities cited' });
	await summary.waitFor();
	const printed = await summary.innerText();
	const lacking = decidingCitations(assessment).filter((citation) => !printed.includes(citation));
	expect(lacking).toEqual([]);
	expect(await page.getByRole('banner').isVisible()).toBe(false);
	await page.emulateMedia({ media: 'screen' });
}

async function keptOnDevice(page: Page): Promise<readonly string[]> {
	const own = await page.evaluate(() => [
		...Object.keys(localStorage),
		...Object.keys(sessionStorage)
	]);
	const cookies = await page.context().cookies();
	return [
		...own.filter((key) => !key.startsWith('sveltekit:')),
		...cookies.map(({ name }) => name)
	];
}

afterAll(() => {
	console.table(walks);
});

describe('from the start page to the printed summary', () => {
	test.each(driven)('%s comes out as the law gives it', { timeout: 180_000 }, async (id) => {
		const scenario = await loadScenario(id);
		const { page, problems, requests, close } = await openPage('/', { today: scenario.today });
		await begin(page);
		walks.push(await answerAsScenario(page, scenario));
		expect(await keptOnDevice(page)).toEqual([]);
		await seeResult(page);
		await expectResultOf(page, scenario);
		expect(await keptOnDevice(page)).toEqual([]);
		expect(problems).toEqual([]);
		expect(requests.filter((address) => !address.startsWith(`${baseUrl()}/`))).toEqual([]);
		expect(requests.filter((address) => /[?#]/.test(address))).toEqual([]);
		await close();
	});

	test('takes at most twenty-five pages at the median', () => {
		const pages = walks.map((walk) => walk.pages).toSorted((a, b) => a - b);
		expect(pages.length).toBe(driven.length);
		expect(pages[Math.floor(pages.length / 2)]).toBeLessThanOrEqual(mostPages);
	});
});

test.each(['honest-mistake', 'border-patrol'] as const)(
	'%s: Back on every page shows what was answered, and changes nothing',
	{ timeout: 180_000 },
	async (id) => {
		const scenario = await loadScenario(id);
		const { page, problems, close } = await openPage('/', { today: scenario.today });
		await begin(page);
		await answerAsScenario(page, scenario, true);
		await seeResult(page);
		await expectResultOf(page, scenario);
		expect(problems).toEqual([]);
		await close();
	}
);

test(
	'two people who tell different things make the same requests',
	{ timeout: 180_000 },
	async () => {
		const asked = await Promise.all(
			(['honest-mistake', 'jail-insulin'] as const).map(async (id) => {
				const scenario = await loadScenario(id);
				const { page, requests, close } = await openPage('/', { today: scenario.today });
				await begin(page);
				await answerAsScenario(page, scenario);
				await seeResult(page);
				// The offline copy is fetched to its end, or a slow one would lack what it asks for last.
				await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
				await page.waitForLoadState('networkidle');
				await close();
				return [...new Set(requests)].toSorted();
			})
		);
		expect(asked[0]).toEqual(asked[1]);
	}
);
