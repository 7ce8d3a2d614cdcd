import type { CaseFacts } from '../facts/fact.ts';
import type { Page } from './page.ts';
import { stepsOf } from './prune.ts';
import type { Step } from './step.ts';

type Place = { readonly page: Page; readonly block: number; readonly index: number };

const placesByPages = new WeakMap<readonly Page[], ReadonlyMap<string, Place>>();

/**
 * Pages of one section and one scope that follow each other make a block; a block is gone through once for each
 * incident or officer, so that what belongs together is asked together.
 */
function placesOf(pages: readonly Page[]): ReadonlyMap<string, Place> {
	const known = placesByPages.get(pages);
	if (known) return known;
	let block = 0;
	const places = new Map<string, Place>();
	pages.forEach((page, index) => {
		const before = pages[index - 1];
		if (before && (before.section !== page.section || before.scope !== page.scope)) block += 1;
		places.set(page.id, { page, block, index });
	});
	placesByPages.set(pages, places);
	return places;
}

/** The page of a step; a page the interview does not have is a broken invariant and throws. */
export function pageOf(pages: readonly Page[], step: Step): Page {
	return placeOf(pages, step).page;
}

function placeOf(pages: readonly Page[], step: Step): Place {
	const place = placesOf(pages).get(step.page);
	if (place === undefined) throw new Error(`The interview has no page "${step.page}"`);
	return place;
}

/** Orders two steps as they are asked: negative when `a` comes first. */
export function compareSteps(pages: readonly Page[], a: Step, b: Step): number {
	const [first, second] = [placeOf(pages, a), placeOf(pages, b)];
	return first.block - second.block || instanceOf(a) - instanceOf(b) || first.index - second.index;
}

function instanceOf(step: Step): number {
	return step.incident ?? step.officer ?? 0;
}

/** Every step that makes sense on these facts, in the order of asking. */
export function everyStep(pages: readonly Page[], told: CaseFacts): readonly Step[] {
	return pages.flatMap((page) => stepsOf(page, told)).toSorted((a, b) => compareSteps(pages, a, b));
}
