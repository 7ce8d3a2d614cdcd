import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { authorities } from '#lib/content/authorities/index.ts';
import { cover } from '#lib/content/copy/en/cover.ts';
import { frame } from '#lib/content/copy/en/frame.ts';
import { result as copy } from '#lib/content/copy/en/result.ts';
import { comparedLabels, scenarioComparisons } from '#lib/content/copy/en/scenario-comparisons.ts';
import { resultWords } from '#lib/content/copy/result-words.ts';
import { whatIf } from '#lib/content/copy/en/what-if.ts';
import { outcomeWords } from '#lib/content/copy/en/outcomes.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import { loadScenario, scenarioList } from '#lib/content/scenarios/index.ts';
import type { ScenarioId } from '#lib/content/scenarios/index.ts';
import { Session } from '#lib/ui/interview/session.svelte.ts';
import { wordsIn, wordsKey } from '#lib/ui/words.ts';
import Result from './Result.svelte';

const words = await resultWords.en();
const english = wordsIn(() => ({ language: 'en', words: frame }));

beforeAll(() => {
	Element.prototype.scrollIntoView = () => undefined;
	vi.stubGlobal('fetch', async () => Response.json({ authorities, precedents: allPrecedents }));
});
beforeEach(() => {
	vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
});
afterEach(() => {
	vi.useRealTimers();
});

async function show(id: ScenarioId) {
	const session = new Session();
	await session.open((await loadScenario(id)).facts, id);
	await session.loadLaw();
	const onback = vi.fn();
	const { container } = render(Result, {
		props: { session, onback, words },
		context: new Map([[wordsKey, english]])
	});
	await screen.findByRole('heading', { level: 2, name: copy.parts.told });
	return { session, onback, container };
}

/** The bill without its version. */
const bareBill = /.{40}S\.254(?! as (introduced|passed)| \(Vt\. 2022\)).{20}/g;

function text(container: Element): string {
	return (container.textContent ?? '').replace(/\s+/g, ' ');
}

describe('every worked example', () => {
	test.each(scenarioList)(
		'%s shows both laws for each thing that happened, gives no odds, and names the bill’s version',
		async (id) => {
			const { session, container } = await show(id);
			const things = session.assessment?.things ?? [];
			expect(things.length).toBeGreaterThan(0);
			expect(screen.getAllByRole('heading', { level: 3, name: copy.today })).toHaveLength(
				things.length
			);
			expect(screen.getAllByRole('heading', { level: 3, name: copy.underBill })).toHaveLength(
				things.length
			);
			for (const { today, proposed } of things) {
				expect(text(container)).toContain(outcomeWords[today.outcome].label);
				expect(text(container)).toContain(outcomeWords[proposed.outcome].label);
			}
			expect(text(container)).not.toMatch(/you will win|you have no case|\d\s?% (chance|likely)/i);
			expect(text(container).match(bareBill)).toBeNull();
		}
	);
});

describe('what became of a worked example', () => {
	test('is told beside it, until an answer is changed', async () => {
		const { session, container } = await show('sit-in-wristlock');
		await screen.findByRole('heading', { level: 2, name: comparedLabels.heading });
		const { courts, bill } = scenarioComparisons['sit-in-wristlock'];
		expect(text(container)).toContain(courts);
		expect(text(container)).toContain(bill);
		await session.answer({});
		await waitFor(() => expect(text(container)).not.toContain(courts));
	});

	test('is not told of a person’s own case', async () => {
		const session = new Session();
		await session.open((await loadScenario('sit-in-wristlock')).facts);
		expect(session.example).toBeNull();
	});
});

describe('the ways to court', () => {
	test('open to their reasons, with the person’s own answers and links to the sources', async () => {
		await show('search-cash');
		const [why] = screen.getAllByRole('button', { name: /^Why/ });
		if (!why) throw new Error('No way to open');
		expect(why.getAttribute('aria-expanded')).toBe('false');
		await fireEvent.click(why);
		expect(why.getAttribute('aria-expanded')).toBe('true');
		const panel = document.getElementById(why.getAttribute('aria-controls') ?? '');
		if (!panel) throw new Error('Nothing opened');
		await within(panel).findAllByText(/You told us/);
		const sources = panel.querySelector<HTMLDetailsElement>('details:has(.names)');
		if (!sources) throw new Error('No sources');
		sources.open = true;
		await fireEvent(sources, new Event('toggle'));
		await waitFor(() =>
			expect(within(sources).getAllByRole('link')[0]?.getAttribute('href')).toMatch(/^https?:/)
		);
	});

	test('that are not open stay folded until asked for', async () => {
		await show('search-cash');
		const rows = () => screen.getAllByRole('row').length;
		const before = rows();
		const [more] = screen.getAllByRole('button', { name: /not open to you/ });
		if (!more) throw new Error('Nothing is folded');
		await fireEvent.click(more);
		expect(rows()).toBeGreaterThan(before);
		expect(more.getAttribute('aria-expanded')).toBe('true');
	});
});

describe('the time limits', () => {
	test('stand soonest first, those that passed last', async () => {
		await show('one-day-late');
		const table = screen.getByRole('table', { name: copy.deadlines.tableCaption });
		const left = within(table)
			.getAllByRole('row')
			.slice(1)
			.map((row) => within(row).getAllByRole('cell')[1]?.textContent.trim() ?? '');
		expect(left.length).toBeGreaterThan(1);
		const firstPassed = left.findIndex((one) => /^Passed/.test(one));
		expect(firstPassed).toBeGreaterThanOrEqual(0);
		expect(left.slice(firstPassed).every((one) => /^Passed/.test(one))).toBe(true);
	});
});

describe('the unknown parts of the bill', () => {
	test('can each be read another way, and the effect is said at once', async () => {
		const { session } = await show('search-cash');
		for (const choice of document.querySelectorAll('details')) choice.open = true;
		const later = await screen.findByRole('radio', { name: /Only acts after it began/ });
		await fireEvent.click(later);
		expect(session.assumed['s254-start']).toBe('only-later-acts');
		await waitFor(() => expect(screen.getByText(/What changed/).textContent).toMatch(/→ blocked/));
	});
});

describe('what would change the answer', () => {
	test('is worked out after the page is shown, and leads to the question', async () => {
		const { session, onback } = await show('search-cash');
		await waitFor(() => expect(screen.getAllByText(/^If this were so/).length).toBeGreaterThan(0));
		const [line] = screen.getAllByText(/^If this were so/);
		const change = line?.parentElement?.querySelector('button');
		if (!change) throw new Error('No way to change it');
		await fireEvent.click(change);
		expect(onback).toHaveBeenCalledOnce();
		expect(session.place.kind).toBe('step');
	});
});

describe('the printed summary', () => {
	test('is made when asked for, with every source in full', async () => {
		const print = vi.fn();
		vi.stubGlobal('print', print);
		const { container } = await show('search-cash');
		expect(container.querySelector('.print-only')).toBeNull();
		await fireEvent.click(screen.getByRole('button', { name: copy.print }));
		await waitFor(() => expect(print).toHaveBeenCalledOnce());
		const paper = container.querySelector('.print-only');
		if (!paper) throw new Error('Nothing to print');
		expect(text(paper)).toContain(cover.title);
		expect(text(paper)).toContain('Prepared on November 22, 2026');
		const listed = [...paper.querySelectorAll('.authorities li')];
		expect(listed.length).toBeGreaterThan(10);
		expect(listed.every((one) => /https?:\/\//.test(text(one)))).toBe(true);
	});
});

describe('the answer that would decide most', () => {
	test('is named where something is open, and leads to its question', async () => {
		const { session, onback } = await show('nothing-known');
		const go = await screen.findByRole('button', { name: whatIf.decisive.answer });
		await fireEvent.click(go);
		expect(onback).toHaveBeenCalledOnce();
		expect(session.place.kind).toBe('step');
	});

	test('is not named where nothing is open', async () => {
		const { session } = await show('one-day-late');
		await screen.findAllByText(/^If this were so/);
		const open = session.assessment?.missing.length ?? 0;
		expect(screen.queryAllByRole('button', { name: whatIf.decisive.answer })).toHaveLength(
			open > 0 ? 1 : 0
		);
	});
});
