import type { Page } from 'playwright-core';
import { interview } from '#lib/content/copy/en/interview.ts';
import { result } from '#lib/content/copy/en/result.ts';
import { factDefinitions } from '#lib/content/facts.ts';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import { answersAt, begin, fill, next, placeOf } from '../journeys/interview.ts';
import type { Place } from '../journeys/interview.ts';
import { openPage, type Visit, type Visitor } from './page.ts';

/** A page as a visitor stands before it; `place` on the pages that ask something. */
export type PageKind = { readonly name: string; readonly place?: Place };

type Look = (page: Page, kind: PageKind) => Promise<void>;

const kinds = new Map(factDefinitions.map(({ id, type }) => [id, type.kind]));

/** Pages that can be opened by their address, with nothing answered. */
export const standing = [
	'/',
	'/read-first',
	'/result',
	'/law',
	'/law/questions',
	'/law/accuracy',
	'/law/changes',
	'/flow',
	'/paper',
	'/privacy',
	'/accessibility',
	'/no-such-page'
] as const;

/** Pages with the same kinds of fields are of one kind. */
function kindOf({ page }: Place): string {
	return [...new Set(page.facts.map((fact) => kinds.get(fact)))].toSorted().join(' and ');
}

/** Answers the example that meets every kind of question, and looks once at each kind, its mistakes, the check and the result. */
export async function alongTheInterview(
	visitor: Visitor,
	look: Look,
	ready: (page: Page) => Promise<void> = async () => undefined
): Promise<Visit> {
	const { facts, today } = await loadScenario('cell-punch');
	const visit = await openPage('/', { ...visitor, today });
	const { page } = visit;
	await ready(page);
	await begin(page);
	const met = new Set<string>();
	for (let place = await placeOf(page); place !== null; place = await placeOf(page)) {
		const name = kindOf(place);
		if (!met.has(name)) {
			met.add(name);
			await look(page, { name, place });
			if (place.page.purpose !== 'record') {
				await page.getByRole('button', { name: interview.next, exact: true }).click();
				await page.getByRole('alert').waitFor();
				await look(page, { name: `${name}, with mistakes`, place });
			}
		}
		await fill(page, place, answersAt(facts, place));
		await next(page);
	}
	await look(page, { name: 'check' });
	await page.getByRole('button', { name: interview.check.see }).first().click();
	await page.getByRole('heading', { level: 1, name: result.title }).waitFor();
	for (const name of Object.values(result.parts)) {
		await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
	}
	await page.getByRole('button', { name: /^Why/ }).first().click();
	await look(page, { name: 'result' });
	return visit;
}
