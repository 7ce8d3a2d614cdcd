import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { words } from '#lib/content/copy/index.ts';
import { site } from '#lib/content/copy/site.ts';
import { questions } from '#lib/content/copy/en/questions/index.ts';
import { result } from '#lib/content/copy/en/result.ts';
import type { PageWords } from '#lib/content/copy/question-copy.ts';
import { factDefinitions } from '#lib/content/facts.ts';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import { expectNoAxeViolations, openPage } from '../support/page.ts';
import { answersAt, begin, fill, next, placeOf } from './interview.ts';
import type { Place } from './interview.ts';

const copy = words.interview;
const phone = { width: 375, height: 740 };
const wording: Readonly<Record<string, PageWords>> = questions;
const kinds = new Map(factDefinitions.map(({ id, type }) => [id, type.kind]));

/** Pages with the same kinds of fields are of one kind. */
function kindOf({ page }: Place): string {
	return [...new Set(page.facts.map((fact) => kinds.get(fact)))].toSorted().join(' and ');
}

/** Presses Next with nothing filled in; where that is a mistake, it must be said, focused and tied to its field. */
async function expectMistakesTold(page: Page): Promise<void> {
	const before = await page.getByRole('heading', { level: 1 }).innerText();
	await page.getByRole('button', { name: copy.next, exact: true }).click();
	const alert = page.getByRole('alert');
	await alert.waitFor();
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(before);
	await expect.poll(() => alert.evaluate((one) => one === document.activeElement)).toBe(true);
	await expect.poll(() => page.title()).toContain(copy.errors.prefix);
	const links = alert.getByRole('link');
	expect(await links.count()).toBeGreaterThan(0);
	await links.first().click();
	const message = await page.evaluate(() => {
		const field = document.activeElement;
		const told = [field, field?.closest('fieldset')].map((one) =>
			one?.getAttribute('aria-describedby')
		);
		const ids = told.join(' ').split(' ').filter(Boolean);
		return ids.map((id) => document.getElementById(id)?.innerText ?? '').join(' ');
	});
	const said = await alert.locator('span').first().innerText();
	expect(message).toContain(said);
}

test(
	'every kind of question, its mistakes, the check and the result pass axe on a phone',
	{ timeout: 180_000 },
	async () => {
		const scenario = await loadScenario('cell-punch');
		const { page, problems, close } = await openPage('/', {
			viewport: phone,
			today: scenario.today
		});
		await expectNoAxeViolations(page);
		await page.getByRole('link', { name: site.start.start, exact: true }).first().click();
		await page.getByRole('heading', { level: 1, name: site.readFirst.title }).waitFor();
		await expectNoAxeViolations(page);
		await page.goto('/');
		await begin(page);
		const met = new Set<string>();
		for (let place = await placeOf(page); place !== null; place = await placeOf(page)) {
			const kind = kindOf(place);
			await expect.poll(() => page.title()).toContain(wording[place.page.id]?.title);
			if (!met.has(kind)) {
				met.add(kind);
				await expectNoAxeViolations(page);
				if (place.page.purpose !== 'record') {
					await expectMistakesTold(page);
					await expectNoAxeViolations(page);
				}
			}
			await fill(page, place, answersAt(scenario.facts, place));
			await next(page);
		}
		expect([...met].toSorted()).toEqual([
			'choice',
			'choice and date',
			'choice and ternary',
			'choice and text',
			'several',
			'ternary',
			'text'
		]);
		await expectNoAxeViolations(page);
		await page.getByRole('button', { name: copy.check.see }).first().click();
		await page.getByRole('heading', { level: 1, name: result.title }).waitFor();
		await expectNoAxeViolations(page);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(phone.width);
		expect(problems).toEqual([]);
		await close();
	}
);

async function tabTo(page: Page, target: Locator): Promise<void> {
	const isFocused = () => target.evaluate((one) => one === document.activeElement);
	for (let presses = 0; presses < 250; presses++) {
		if (await isFocused()) return;
		await page.keyboard.press('Tab');
	}
	throw new Error('The keyboard does not get there');
}

async function choose(page: Page, group: Locator, label: string): Promise<void> {
	const radios = group.getByRole('radio');
	const names = await radios.evaluateAll((all) =>
		all.map((one) => (one as HTMLInputElement).labels?.[0]?.innerText.trim() ?? '')
	);
	await tabTo(page, radios.first());
	const steps = names.indexOf(label);
	if (steps === 0) await page.keyboard.press('Space');
	for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
}

async function answerByKeyboard(page: Page, place: Place): Promise<void> {
	for (const fact of place.page.facts) {
		const own = wording[place.page.id]?.facts[fact];
		const group = page.getByRole('group', { name: own?.label ?? '', exact: true });
		const kind = kinds.get(fact);
		if (kind === 'ternary') await choose(page, group, copy.no);
		if (kind === 'choice') {
			await choose(page, group, await group.locator('label').first().innerText());
		}
		if (kind === 'date') {
			await tabTo(page, group.getByRole('checkbox', { name: copy.unknown }));
			await page.keyboard.press('Space');
		}
		if (kind === 'several') {
			await tabTo(page, group.getByRole('checkbox').first());
			await page.keyboard.press('Space');
		}
	}
}

test(
	'the keyboard alone leads from the start page to the result',
	{ timeout: 180_000 },
	async () => {
		const { page, problems, close } = await openPage('/');
		const press = async (target: Locator) => {
			await tabTo(page, target);
			await page.keyboard.press('Enter');
		};
		await press(page.getByRole('link', { name: site.start.quick, exact: true }).first());
		await press(page.getByRole('link', { name: site.readFirst.quickContinue, exact: true }));
		await page.getByRole('button', { name: copy.next, exact: true }).waitFor();
		let pages = 0;
		for (let place = await placeOf(page); place !== null; place = await placeOf(page)) {
			const title = wording[place.page.id]?.title ?? '';
			await answerByKeyboard(page, place);
			await press(page.getByRole('button', { name: copy.next, exact: true }));
			await expect
				.poll(() => page.getByRole('heading', { level: 1 }).innerText())
				.not.toContain(title);
			pages++;
		}
		expect(pages).toBeLessThanOrEqual(10);
		await press(page.getByRole('button', { name: copy.check.see }).first());
		await page.getByRole('heading', { level: 1, name: result.title }).waitFor();
		expect(problems).toEqual([]);
		await close();
	}
);
