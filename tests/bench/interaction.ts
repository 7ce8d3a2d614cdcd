// How long a press waits for the next paint on a processor slowed four times, on every page of two examples.
import { chromium, type Page } from 'playwright-core';
import { factDefinitions } from '#lib/content/facts.ts';
import { loadScenario, type ScenarioId } from '#lib/content/scenarios/index.ts';
import { answersAt, begin, fill, next, placeOf } from '../browser/journeys/interview.ts';
import setUp from '../browser/support/global-setup.ts';

const slowdown = 4;
const examples: readonly ScenarioId[] = ['cell-punch', 'four-stops'];
const phone = { width: 412, height: 823 };
const kinds = new Map(factDefinitions.map(({ id, type }) => [id, type.kind]));

type Press = { readonly id: number; readonly ms: number };
type Watched = typeof globalThis & { presses: Press[] };

/** Events shorter than 16 ms are not told of; the browser rounds the others to 8 ms. */
function watch(): void {
	const presses: Press[] = [];
	(globalThis as Watched).presses = presses;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
			if (entry.interactionId > 0) presses.push({ id: entry.interactionId, ms: entry.duration });
		}
	}).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
}

/** The presses told of since the last call, each by its longest event. */
async function taken(page: Page): Promise<readonly number[]> {
	await page.waitForTimeout(150);
	const presses = await page.evaluate(() => (globalThis as Watched).presses.splice(0));
	const longest = new Map<number, number>();
	for (const { id, ms } of presses) longest.set(id, Math.max(ms, longest.get(id) ?? 0));
	return [...longest.values()];
}

function row(times: readonly number[]) {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
	return { presses: times.length, p50: at(0.5), p98: at(0.98), longest: at(1) };
}

const given: Record<string, string> = {};
const tearDown = await setUp({ provide: (name, value) => void (given[name] = value) });
const answering = new Map<string, number[]>();
const goingOn: number[] = [];
try {
	const browser = await chromium.connect(given['browserEndpoint'] ?? '');
	for (const id of examples) {
		const { facts, today } = await loadScenario(id);
		const context = await browser.newContext({ baseURL: given['baseUrl'] ?? '', viewport: phone });
		const page = await context.newPage();
		await page.clock.setFixedTime(`${today}T12:00:00`);
		await page.addInitScript(watch);
		await page.goto('/', { waitUntil: 'networkidle' });
		await begin(page);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		await taken(page);
		for (let place = await placeOf(page); place !== null; place = await placeOf(page)) {
			const kind = [...new Set(place.page.facts.map((fact) => kinds.get(fact)))].join(' and ');
			await fill(page, place, answersAt(facts, place));
			answering.set(kind, [...(answering.get(kind) ?? []), ...(await taken(page))]);
			await next(page);
			goingOn.push(...(await taken(page)));
		}
		await context.close();
	}
	await browser.close();
} finally {
	await tearDown();
}
console.log(`Milliseconds from a press to the next paint, processor ${slowdown} times slower:`);
console.table({
	...Object.fromEntries([...answering].map(([kind, times]) => [`answer: ${kind}`, row(times)])),
	'Next, to the page after': row(goingOn),
	all: row([...answering.values(), goingOn].flat())
});
