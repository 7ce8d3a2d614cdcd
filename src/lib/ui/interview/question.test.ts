import { describe, expect, test } from 'vitest';
import { frame } from '#lib/content/copy/en/frame.ts';
import { questions as words } from '#lib/content/copy/en/questions/index.ts';
import { pages } from '#lib/content/questions/index.ts';
import type { PageId } from '#lib/content/questions/index.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { emptyCase } from '#lib/domain/interview/prune.ts';
import { wordsIn } from '#lib/ui/words.ts';
import { captionOf } from './caption.ts';
import type { Question } from './field.ts';
import { answerInWords, questionsOf } from './question.ts';

const english = wordsIn(() => ({ language: 'en', words: frame }));

const told: CaseFacts = {
	facts: {},
	incidents: [
		{ 'incident.date': '2024-03-03', claims: ['force', 'stop'] },
		{ 'incident.date': 'unknown', claims: ['speech'] }
	],
	officers: [{ 'officer.name': 'J. Doe' }, { 'officer.agencyName': 'Town police' }, {}]
};

function ask(id: PageId, about: CaseFacts = told): readonly Question[] {
	const page = pages.find((one) => one.id === id);
	if (!page) throw new Error(`No page "${id}"`);
	return questionsOf(page, words[id], about, english);
}

function labels(id: PageId): readonly string[] {
	return ask(id).flatMap(({ options }) => options.map(({ label }) => label));
}

describe('the answers offered', () => {
	test('an officer is tied only to incidents that were told, each by its date where known', () => {
		expect(labels('officer-at')).toEqual([
			'Incident 1: March 3, 2024',
			'Incident 2',
			'I don’t know'
		]);
	});

	test('an officer is asked only about wrongs that were chosen', () => {
		const values = ask('officer-did').flatMap(({ options }) => options.map(({ value }) => value));
		expect(values).toEqual(['force', 'stop', 'speech', 'unknown']);
	});

	test.each(pages.map(({ id }) => id))('every answer on %s has words', (id) => {
		for (const { options, words: own } of ask(id)) {
			expect([own.label, ...options.map(({ label }) => label)].every(Boolean)).toBe(true);
		}
	});
});

describe('the caption of a page', () => {
	test('names the incident or the officer where there are several', () => {
		expect(captionOf({ page: 'claims', incident: 0 }, told, english)).toBe(
			'Incident 1: March 3, 2024'
		);
		expect(captionOf({ page: 'claims', incident: 1 }, told, english)).toBe('Incident 2');
		expect(captionOf({ page: 'officer-role', officer: 0 }, told, english)).toBe(
			'Officer 1: J. Doe'
		);
		expect(captionOf({ page: 'officer-role', officer: 1 }, told, english)).toBe(
			'Officer 2: Town police'
		);
		expect(captionOf({ page: 'officer-role', officer: 2 }, told, english)).toBe('Officer 3');
	});

	test('is left out where there is only one', () => {
		expect(captionOf({ page: 'claims', incident: 0 }, emptyCase, english)).toBeNull();
		expect(captionOf({ page: 'role' }, told, english)).toBeNull();
	});
});

describe('an answer read back', () => {
	const read = (id: PageId, value: string | readonly string[] | undefined, at = 0) => {
		const question = ask(id)[at];
		if (!question) throw new Error(`No question on "${id}"`);
		return answerInWords(question, value, english);
	};

	test('is in the words it was given in', () => {
		expect(read('incident-end', '2024-03')).toBe('March 2024');
		expect(read('harm', ['pain', 'money'])).toBe('Pain; Lost pay or other money');
		expect(read('officer-duty', 'no')).toBe('No');
		expect(read('story', '<b>He hit me</b>')).toBe('<b>He hit me</b>');
	});

	test('not known, not written and not asked are told apart', () => {
		expect(read('harm', ['unknown'])).toBe('I don’t know');
		expect(read('story', '')).toBe('Nothing written');
		expect(read('harm', undefined)).toBe('Not answered yet');
	});
});
