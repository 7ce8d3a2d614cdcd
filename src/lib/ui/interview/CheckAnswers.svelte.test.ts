import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { check } from '#lib/content/copy/en/check.ts';
import { frame } from '#lib/content/copy/en/frame.ts';
import { questions } from '#lib/content/copy/en/questions/index.ts';
import { pages } from '#lib/content/questions/index.ts';
import type { PageId } from '#lib/content/questions/index.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import type { Step } from '#lib/domain/interview/step.ts';
import { wordsIn, wordsKey } from '#lib/ui/words.ts';
import CheckAnswers from './CheckAnswers.svelte';
import { partsOf } from './parts.ts';
import { summariesOf } from './summary.ts';

const english = wordsIn(() => ({ language: 'en', words: frame }));

function pageNamed(id: string) {
	const page = pages.find((one) => one.id === id);
	if (!page) throw new Error(`No page "${id}"`);
	return page;
}

function show(asked: readonly PageId[], incident: FactRecord) {
	const told = { facts: {}, incidents: [incident], officers: [] };
	const wordsOf = (id: string) => questions[id as PageId];
	const reading = { wordsOf, pageOf: (step: Step) => pageNamed(step.page), told, words: english };
	const answered = asked.map((page) => ({ page, incident: 0 }));
	const summaries = summariesOf({
		...reading,
		parts: partsOf({ ...reading, answered }),
		valuesFor: () => incident
	});
	const onchange = vi.fn<(step: Step) => void>();
	const props = {
		told,
		words: check,
		summaries,
		hasMoved: false,
		isQuick: false,
		hasMore: false,
		onchange,
		onmore: vi.fn(),
		onresult: vi.fn(),
		onopened: vi.fn()
	};
	render(CheckAnswers, { props, context: new Map([[wordsKey, english]]) });
	return { onchange, notice: screen.queryByRole('complementary', { name: /may not fit/ }) };
}

const warnings = { 'force.warned-or-ordered': 'yes', 'force.no-warning': 'yes' };

describe('the page of answers', () => {
	test('names two answers that contradict each other, with the way back to their question', async () => {
		const { notice, onchange } = show(['force-before'], warnings);
		if (notice === null) throw new Error('Nothing is said of the contradiction');
		const { facts } = questions['force-before'];
		for (const { label } of [facts['force.no-warning'], facts['force.warned-or-ordered']]) {
			expect(within(notice).getByText(label)).toBeTruthy();
		}
		const back = within(notice).getAllByRole('button');
		expect(back).toHaveLength(1);
		await fireEvent.click(back[0] ?? notice);
		expect(onchange).toHaveBeenCalledWith({ page: 'force-before', incident: 0 });
	});

	test('leads back to both questions where the answers were given on two pages', async () => {
		const { notice, onchange } = show(['force-you', 'force-before'], {
			'force.no-threat': 'yes',
			'force.dangerous-driving': 'yes'
		});
		const back = notice === null ? [] : within(notice).getAllByRole('button');
		for (const button of back) await fireEvent.click(button);
		expect(onchange.mock.calls.map(([{ page }]) => page)).toEqual(['force-you', 'force-before']);
	});

	test('still offers the result', () => {
		show(['force-before'], warnings);
		expect(screen.getAllByRole('button', { name: 'See the result' })).not.toHaveLength(0);
	});

	test('says nothing of answers that fit, nor of “I don’t know”', () => {
		expect(
			show(['force-before'], { ...warnings, 'force.no-warning': 'unknown' }).notice
		).toBeNull();
	});
});
