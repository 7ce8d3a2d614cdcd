import type { Locator, Page } from 'playwright-core';
import { words } from '#lib/content/copy/index.ts';
import { questions } from '#lib/content/copy/en/questions/index.ts';
import type { FactWords, PageWords } from '#lib/content/copy/question-copy.ts';
import { factDefinitions } from '#lib/content/facts.ts';
import { pages } from '#lib/content/questions/index.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { CaseFacts, FactDefinition, FactRecord, FactValue } from '#lib/domain/facts/fact.ts';
import { parsePartialDate } from '#lib/domain/deadlines/partial-date.ts';
import type { Page as Question } from '#lib/domain/interview/page.ts';
import { recordAt } from '#lib/domain/facts/record.ts';
import { awake } from '../support/awake.ts';

const copy = words.interview;
const definitions = new Map(factDefinitions.map((one) => [one.id, one]));
const asked: readonly Question[] = pages;
const wording: Readonly<Record<string, PageWords>> = questions;

/** Where a person stands: a page, and the incident or officer it asks about. */
export type Place = { readonly page: Question; readonly index: number };

/** The question in view, known by its heading alone; null on the page to check the answers. */
export async function placeOf(page: Page): Promise<Place | null> {
	const heading = page.getByRole('heading', { level: 1 });
	await heading.waitFor();
	const caption = (await heading.locator('span').allInnerTexts()).join(' ').trim();
	const title = (await heading.innerText()).trim().slice(caption.length).trim();
	if (title === copy.check.title) return null;
	const found = asked.find(({ id }) => wording[id]?.title === title);
	if (!found) throw new Error(`No page of the interview is headed "${title}"`);
	const number = /^(?:Incident|Officer) (\d+)/.exec(caption)?.[1] ?? '1';
	return { page: found, index: Number(number) - 1 };
}

/** The answers of one page of a case; "I don't know", or nothing written, where it does not say. */
export function answersAt(told: CaseFacts, { page, index }: Place): FactRecord {
	const where = { case: {}, incident: { incident: index }, officer: { officer: index } }[
		page.scope
	];
	return Object.fromEntries(
		page.facts.map((fact) => [fact, recordAt(told, { fact, ...where })[fact] ?? unknownFor(fact)])
	);
}

function unknownFor(fact: string): FactValue {
	const kind = definitionOf(fact).type.kind;
	if (kind === 'text') return '';
	return kind === 'several' ? [UNKNOWN] : UNKNOWN;
}

function definitionOf(fact: string): FactDefinition {
	const definition = definitions.get(fact);
	if (!definition) throw new Error(`No fact "${fact}"`);
	return definition;
}

function wordsOf(place: Place, fact: string): FactWords {
	const found = wording[place.page.id]?.facts[fact];
	if (!found) throw new Error(`No words for "${fact}"`);
	return found;
}

/** Fills in one page by its labels, as someone would who sees or hears only those. */
export async function fill(page: Page, place: Place, answers: FactRecord): Promise<void> {
	for (const [fact, answer] of Object.entries(answers)) {
		const own = wordsOf(place, fact);
		const { kind } = definitionOf(fact).type;
		const group = page.getByRole('group', { name: own.label, exact: true });
		if (kind === 'text') await page.getByLabel(own.label, { exact: true }).fill(String(answer));
		else if (kind === 'date') await fillDate(group, String(answer));
		else if (kind === 'several') await tick(group, [answer].flat(), own, fact);
		else
			await group.getByRole('radio', { name: labelOf(own, String(answer)), exact: true }).check();
	}
}

async function fillDate(group: Locator, answer: string): Promise<void> {
	const unknown = group.getByRole('checkbox', { name: copy.unknown });
	if (answer === UNKNOWN) return unknown.check();
	if (await unknown.isChecked()) await unknown.uncheck();
	const [year = '', month = '', day = ''] = answer.split('-');
	await group.getByLabel(copy.date.month).selectOption(month);
	await group.getByLabel(copy.date.day).fill(day && String(Number(day)));
	await group.getByLabel(copy.date.year).fill(year);
}

async function tick(
	group: Locator,
	answers: readonly string[],
	own: FactWords,
	fact: string
): Promise<void> {
	const { type } = definitionOf(fact);
	const options = [...(type.kind === 'several' ? type.options : []), UNKNOWN];
	for (const option of options.filter((one) => one in (own.options ?? {}) || one === UNKNOWN)) {
		const box = group.getByRole('checkbox', { name: labelOf(own, option), exact: true });
		if ((await box.count()) > 0 && !answers.includes(option)) await box.uncheck();
	}
	for (const answer of answers) {
		await group.getByRole('checkbox', { name: labelOf(own, answer), exact: true }).check();
	}
}

function labelOf(own: FactWords, answer: string): string {
	if (answer === UNKNOWN) return copy.unknown;
	if (answer === 'yes' && !own.options) return copy.yes;
	if (answer === 'no' && !own.options) return copy.no;
	const label = own.options?.[answer]?.label;
	if (label === undefined) throw new Error(`No label for "${answer}"`);
	return label;
}

/** What a page shows as already answered, read from its fields. */
export async function shown(page: Page, place: Place): Promise<FactRecord> {
	const read: Record<string, FactValue> = {};
	for (const fact of place.page.facts) {
		const own = wordsOf(place, fact);
		const { kind } = definitionOf(fact).type;
		const group = page.getByRole('group', { name: own.label, exact: true });
		if (kind === 'text')
			read[fact] = await page.getByLabel(own.label, { exact: true }).inputValue();
		else if (kind === 'date') read[fact] = await shownDate(group);
		else {
			const values = await group
				.locator('input:checked')
				.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
			read[fact] = kind === 'several' ? values : (values[0] ?? '');
		}
	}
	return read;
}

async function shownDate(group: Locator): Promise<string> {
	if (await group.getByRole('checkbox', { name: copy.unknown }).isChecked()) return UNKNOWN;
	const month = await group.getByLabel(copy.date.month).inputValue();
	const day = await group.getByLabel(copy.date.day).inputValue();
	const year = await group.getByLabel(copy.date.year).inputValue();
	const iso = [year, month, day && day.padStart(2, '0')].filter(Boolean).join('-');
	return parsePartialDate(iso).kind === 'date' ? iso : '';
}

/** Goes on to the next page, and waits until it is there. */
export async function next(page: Page): Promise<void> {
	await moving(page, () => page.getByRole('button', { name: copy.next, exact: true }).click());
}

/** Goes back one page, and waits until it is there. */
export async function back(page: Page): Promise<void> {
	await moving(page, () => page.getByRole('button', { name: copy.back, exact: true }).click());
}

async function moving(page: Page, move: () => Promise<void>): Promise<void> {
	const heading = page.getByRole('heading', { level: 1 });
	const before = await heading.innerText();
	await move();
	await page.waitForFunction((text) => document.querySelector('h1')?.innerText !== text, before);
}

/** From the start page to the first question, by the links a person would press. */
export async function begin(page: Page, mode: 'full' | 'quick' = 'full'): Promise<void> {
	const { site } = await import('#lib/content/copy/site.ts');
	const start = mode === 'full' ? site.start.start : site.start.quick;
	const on = mode === 'full' ? site.readFirst.continue : site.readFirst.quickContinue;
	await page.getByRole('link', { name: start, exact: true }).first().click();
	await page.getByRole('link', { name: on, exact: true }).click();
	await page.waitForURL('**/check');
	await page.getByRole('button', { name: copy.next, exact: true }).waitFor();
	await awake(page);
}
