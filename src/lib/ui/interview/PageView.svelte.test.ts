import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, test, vi } from 'vitest';
import { frame } from '#lib/content/copy/en/frame.ts';
import { questions as words } from '#lib/content/copy/en/questions/index.ts';
import { pages } from '#lib/content/questions/index.ts';
import type { PageId } from '#lib/content/questions/index.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import { emptyCase } from '#lib/domain/interview/prune.ts';
import { parseAnswers } from '#lib/schemas/answers.ts';
import { wordsIn, wordsKey } from '#lib/ui/words.ts';
import AnswerField from './AnswerField.svelte';
import type { ReadAnswers } from './mistakes.ts';
import PageView from './PageView.svelte';
import { questionsOf } from './question.ts';

const english = wordsIn(() => ({ language: 'en', words: frame }));
const today = '2026-11-22';

function show(id: PageId, values: FactRecord = {}, read?: ReadAnswers<Page, FactRecord>) {
	const page = pages.find((one) => one.id === id);
	if (!page) throw new Error(`No page "${id}"`);
	const onanswer = vi.fn<(answers: FactRecord) => void>();
	const props = {
		page,
		words: words[id],
		questions: questionsOf(page, words[id], emptyCase, english),
		caption: null,
		values,
		today,
		incidentDate: undefined,
		hasMoved: true,
		Field: AnswerField,
		read: read ?? (async (...given: Parameters<typeof parseAnswers>) => parseAnswers(...given)),
		onanswer,
		onback: undefined
	};
	render(PageView, { props, context: new Map([[wordsKey, english]]) });
	return { onanswer, next: () => fireEvent.click(screen.getByRole('button', { name: 'Next' })) };
}

function field(label: string): HTMLElement {
	return screen.getByLabelText(label);
}

describe('a page of the interview', () => {
	test('takes the focus to its heading and names the question in the title', () => {
		show('claims');
		expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
		expect(document.title).toBe('What happened? – Threshold');
	});

	test('takes over what was picked on the page as it came, before there was a script', () => {
		const early = document.createElement('main');
		early.innerHTML =
			'<form><input type="radio" name="case.role" value="helper" checked><button disabled></button></form>';
		document.body.append(early);
		show('role');
		early.remove();
		expect(screen.getByRole<HTMLInputElement>('radio', { checked: true }).value).toBe('helper');
	});

	test('without an answer says so in a focused alert, in the title, and tied to the field', async () => {
		const { onanswer, next } = show('criminal-status');
		await next();
		const alert = await screen.findByRole('alert');
		await waitFor(() => expect(document.activeElement).toBe(alert));
		expect(document.title).toMatch(/^Error: /);
		const group = document.querySelector('fieldset');
		const described = group?.getAttribute('aria-describedby')?.split(' ') ?? [];
		const texts = described.map((id) => document.getElementById(id)?.textContent ?? '');
		expect(texts.join()).toContain('Choose an answer, or choose “I don’t know.”');
		expect(onanswer).not.toHaveBeenCalled();

		await fireEvent.click(within(alert).getByRole('link'));
		expect(document.activeElement).toBe(screen.getAllByRole('radio')[0]);
	});

	test('rows without an answer are each named in the alert, and answered rows are kept', async () => {
		const { next } = show('officer-duty', { 'officer.onDuty': 'yes' });
		await next();
		const alert = await screen.findByRole('alert');
		expect(within(alert).getAllByRole('link')).toHaveLength(3);
		const [first] = screen.getAllByRole<HTMLInputElement>('radio', { name: 'Yes' });
		expect(first?.checked).toBe(true);
	});

	test('“I don’t know” is an answer to every row', async () => {
		const { onanswer, next } = show('officer-duty');
		for (const row of screen.getAllByRole('radio', { name: 'I don’t know' })) {
			await fireEvent.click(row);
		}
		await next();
		await waitFor(() => expect(onanswer).toHaveBeenCalledOnce());
		expect(new Set(Object.values(onanswer.mock.lastCall?.[0] ?? {}))).toEqual(new Set(['unknown']));
	});

	test('nobody is offered “I don’t know” about what only they decide', () => {
		show('officer-another');
		expect(screen.queryByRole('radio', { name: 'I don’t know' })).toBeNull();
		expect(screen.getAllByRole('radio')).toHaveLength(2);
	});

	test('says when the reader of answers could not be fetched, and keeps what was typed', async () => {
		const { onanswer, next } = show('officer-name', {}, () => Promise.reject(new Error('offline')));
		const [first] = screen.getAllByRole<HTMLInputElement>('textbox');
		if (!first) throw new Error('no text field');
		await fireEvent.input(first, { target: { value: 'Officer Doe' } });
		await next();
		expect((await screen.findByRole('alert')).textContent).toContain('Nothing is lost');
		expect(first.value).toBe('Officer Doe');
		expect(onanswer).not.toHaveBeenCalled();
	});
});

describe('a date', () => {
	async function answerDate(month: string, day: string, year: string) {
		const { onanswer, next } = show('incident-end');
		await fireEvent.change(field('Month'), { target: { value: month } });
		await fireEvent.input(field('Day'), { target: { value: day } });
		await fireEvent.input(field('Year'), { target: { value: year } });
		await next();
		return onanswer;
	}

	test.each([
		['03', '5', '2024', '2024-03-05'],
		['03', '', '2024', '2024-03'],
		['', '', '2024', '2024']
	])('month "%s", day "%s", year "%s" is kept as exactly as it is known', async (m, d, y, iso) => {
		const onanswer = await answerDate(m, d, y);
		await waitFor(() =>
			expect(onanswer).toHaveBeenCalledExactlyOnceWith({ 'incident.endDate': iso })
		);
	});

	test.each([
		['02', '30', '2024', 'does not exist'],
		['02', '29', '2023', 'does not exist'],
		['', '5', '2024', 'does not exist'],
		['03', '5', '24', 'does not exist'],
		['03', 'fifth', '2024', 'does not exist'],
		['12', '1', '2026', 'has not come yet'],
		['', '', '', 'as far as you know it']
	])('month "%s", day "%s", year "%s" is refused in plain words', async (m, d, y, message) => {
		const onanswer = await answerDate(m, d, y);
		expect((await screen.findByRole('alert')).textContent).toContain(message);
		expect(onanswer).not.toHaveBeenCalled();
		expect((field('Year') as HTMLInputElement).value).toBe(y);
	});

	test('“I don’t know” can be taken back, and what was typed is still there', async () => {
		const { onanswer, next } = show('incident-end', { 'incident.endDate': '2024-03' });
		const unknown = screen.getByRole<HTMLInputElement>('checkbox', { name: 'I don’t know' });
		await fireEvent.click(unknown);
		await fireEvent.click(unknown);
		await next();
		await waitFor(() =>
			expect(onanswer).toHaveBeenLastCalledWith({ 'incident.endDate': '2024-03' })
		);
	});
});

describe('a page that changes no outcome', () => {
	test('may be skipped: what was not answered is not known', async () => {
		const { onanswer } = show('evidence');
		await fireEvent.click(screen.getByRole('button', { name: 'Skip this' }));
		expect(onanswer).toHaveBeenCalledExactlyOnceWith({ 'evidence.kinds': ['unknown'] });
	});

	test('10,000 characters are too many: the message names the limit and no word is lost', async () => {
		const { onanswer, next } = show('story');
		const story = 'word '.repeat(2000);
		const text = screen.getByRole<HTMLTextAreaElement>('textbox');
		await fireEvent.input(text, { target: { value: story } });
		await next();
		expect((await screen.findByRole('alert')).textContent).toContain('4000 characters or fewer');
		expect(text.value).toBe(story);
		expect(onanswer).not.toHaveBeenCalled();
	});

	test('pasted HTML is text', async () => {
		const { onanswer, next } = show('story');
		const html = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
		await fireEvent.input(screen.getByRole('textbox'), { target: { value: html } });
		await next();
		await waitFor(() => expect(onanswer).toHaveBeenLastCalledWith({ 'incident.story': html }));
		expect(document.querySelector('main img, form img, form script')).toBeNull();
	});
});

describe('several answers', () => {
	test('“I don’t know” takes the others back', async () => {
		const { onanswer, next } = show('harm', { 'harm.kinds': ['pain'] });
		await fireEvent.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
		expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Pain' }).checked).toBe(false);
		await next();
		await waitFor(() => expect(onanswer).toHaveBeenLastCalledWith({ 'harm.kinds': ['unknown'] }));
	});
});
