import type { Page } from 'playwright-core';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { CaseFacts, FactValue } from '#lib/domain/facts/fact.ts';
import { matching } from '#lib/ui/desk/case/typing.ts';

/** What answering a case by keyboard took. */
export type Typed = {
	readonly questions: number;
	readonly keystrokes: number;
	/** Milliseconds the page took from key to next question, all questions together. */
	readonly machine: number;
};

type Shown = {
	readonly fact: string;
	readonly kind: string;
	readonly options: readonly { readonly value: string; readonly label: string }[];
};

const form = 'form[data-fact]';

/** Answers the speed form as a case is told, by keys alone, until no question is left that can matter. */
export async function answerByKeys(page: Page, told: CaseFacts): Promise<Typed> {
	let questions = 0;
	let keystrokes = 0;
	let machine = 0;
	await addRecords(page, told);
	for (;;) {
		await page.locator('[data-ranking=false]').waitFor();
		const shown = await shownOn(page);
		if (shown === null) return { questions, keystrokes, machine };
		const keys = keysFor(shown, valueOf(told, shown.fact));
		const from = performance.now();
		for (const key of keys) await page.keyboard.press(key);
		await page
			.waitForFunction(
				(was) => document.querySelector<HTMLElement>('form[data-fact]')?.dataset['fact'] !== was,
				shown.fact,
				{ timeout: 10_000 }
			)
			.catch(() => {
				throw new Error(`${keys.join(' ')} did not answer ${shown.fact}`);
			});
		machine += performance.now() - from;
		keystrokes += keys.length;
		questions += 1;
		if (questions > 400) throw new Error('It never ends');
	}
}

async function addRecords(page: Page, { incidents, officers }: CaseFacts): Promise<void> {
	for (let more = 1; more < incidents.length; more++) {
		await page.getByRole('button', { name: 'Add an incident' }).press('Enter');
	}
	for (let more = 1; more < officers.length; more++) {
		await page.getByRole('button', { name: 'Add an officer' }).press('Enter');
	}
	await page.locator(`${form} :is(input, textarea)`).first().focus();
}

function shownOn(page: Page): Promise<Shown | null> {
	return page.evaluate((selector) => {
		const asked = document.querySelector<HTMLFormElement>(selector);
		if (asked === null) return null;
		const inputs = [...asked.querySelectorAll<HTMLInputElement>('.options input')];
		return {
			fact: asked.dataset['fact'] ?? '',
			kind: asked.dataset['kind'] ?? '',
			options: inputs.map((input) => ({
				value: input.value,
				label: input.closest('label')?.querySelector('span')?.firstChild?.textContent?.trim() ?? ''
			}))
		};
	}, form);
}

function valueOf(told: CaseFacts, key: string): FactValue | undefined {
	const [, fact = key, scope, number] = /^(.*)@(incident|officer)-(\d+)$/.exec(key) ?? [];
	if (scope === undefined) return told.facts[fact] ?? anywhere(told, fact);
	const records = scope === 'incident' ? told.incidents : told.officers;
	return records[Number(number) - 1]?.[fact];
}

function anywhere({ incidents, officers }: CaseFacts, fact: string): FactValue | undefined {
	return incidents[0]?.[fact] ?? officers[0]?.[fact];
}

function keysFor({ kind, options }: Shown, value: FactValue | undefined): readonly string[] {
	const known = value === undefined || value === UNKNOWN ? null : value;
	if (kind === 'ternary') return [known === null ? 'u' : String(known).slice(0, 1)];
	if (kind === 'date') return [...(known === null ? 'u' : String(known)), 'Enter'];
	if (kind === 'text') return ['Enter'];
	if (known === null || known.includes(UNKNOWN)) return kind === 'several' ? ['0', 'Enter'] : ['0'];
	const values = typeof known === 'string' ? [known] : known;
	const keys = values.flatMap((one) => pick(options, one));
	return kind === 'several' ? [...keys, 'Enter'] : keys;
}

/** The figure before an answer, or enough of its letters that it comes first. */
function pick(options: Shown['options'], value: string): readonly string[] {
	const known = options.filter((one) => one.value !== UNKNOWN);
	const place = known.findIndex((one) => one.value === value);
	if (place === -1) throw new Error(`"${value}" is not offered`);
	if (place < 9) return [String(place + 1)];
	const words = (known[place]?.label ?? '').toLowerCase().match(/[\p{L}]+/gu) ?? [];
	const starts = words.flatMap((word) => [...word].map((_, end) => word.slice(0, end + 1)));
	const shortest = starts
		.toSorted((a, b) => a.length - b.length)
		.find((start) => matching(options, start)[0]?.value === value);
	if (shortest === undefined) throw new Error(`"${value}" cannot be typed`);
	return [...shortest, 'Enter'];
}
