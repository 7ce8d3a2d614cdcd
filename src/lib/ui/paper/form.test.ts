import { describe, expect, test } from 'vitest';
import { frame } from '#lib/content/copy/en/frame.ts';
import { paperPage } from '#lib/content/copy/en/paper-page.ts';
import { frame as spanishFrame } from '#lib/content/copy/es/frame.ts';
import { paperPage as spanishPage } from '#lib/content/copy/es/paper-page.ts';
import type { PageWords } from '#lib/content/copy/question-copy.ts';
import { factDefinitions } from '#lib/content/facts.ts';
import { pages } from '#lib/content/questions/index.ts';
import { all, any, atLeast, is, not, yes } from '#lib/domain/conditions/condition.ts';
import { factsOf } from '#lib/domain/conditions/facts-of.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import { emptyCase } from '#lib/domain/interview/prune.ts';
import { questionsOf } from '../interview/question.ts';
import { wordsIn } from '../words.ts';
import { conditionInWords } from './condition-words.ts';
import { paperFormOf, questionsAbout } from './form.ts';

const screen = wordsIn(() => ({ language: 'en', words: frame }));
const paperForm = paperFormOf(paperPage, screen);
const asked: readonly Page[] = pages;
const printed = paperForm.flatMap(({ blocks }) => blocks.flatMap((block) => block.pages));
const questions = printed.flatMap((page) => page.questions);
const words: Readonly<Record<string, PageWords>> = paperPage.questions;
const numbers = new Map(questions.map(({ fact, number }) => [fact, number]));

function isUnknown({ letter }: { readonly letter: string }): boolean {
	return letter === '?';
}

describe('the questionnaire on paper', () => {
	test('asks the same questions as the interview, in the same order', () => {
		expect(questions.map(({ fact }) => fact)).toEqual(asked.flatMap(({ facts }) => facts));
	});

	test('numbers them from one, none twice', () => {
		expect(printed.map(({ number }) => Number(number))).toEqual(asked.map((_, at) => at + 1));
		expect(new Set(numbers.values()).size).toBe(factDefinitions.length);
	});

	test.each(asked.flatMap(({ id, when }) => (when ? [{ id, when }] : [])))(
		'says when to answer $id by the numbers it depends on, all asked before',
		({ id, when }) => {
			const page = printed.find((one) => one.id === id);
			const named = [...(page?.onlyIf ?? '').matchAll(/question (\d+[a-j]?)/g)].map(([, n]) => n);
			expect(new Set(named)).toEqual(new Set(factsOf(when).map((fact) => numbers.get(fact))));
			for (const number of named) {
				expect(Number.parseInt(number ?? '')).toBeLessThan(Number(page?.number));
			}
		}
	);

	test('lets everybody answer what depends on nothing', () => {
		const ofSeveral = ['officer.at', 'officer.did', 'incident.likeLast'];
		const free = asked.filter(
			({ when, facts }) => !when && !facts.some((fact) => ofSeveral.includes(fact))
		);
		for (const { id } of free) expect(printed.find((one) => one.id === id)?.onlyIf).toBeNull();
	});

	test('offers “I don’t know” wherever the interview does', () => {
		const offered = new Set(
			questions.flatMap(({ fact, options }) => (options.some(isUnknown) ? [fact] : []))
		);
		const marked = asked.flatMap((page) =>
			questionsOf(page, words[page.id] as PageWords, emptyCase, screen)
				.filter(({ definition: { id, type }, canBeUnknown }) => {
					const isWritten = type.kind === 'text' || id === 'officer.at';
					return canBeUnknown && !isWritten;
				})
				.map(({ definition }) => definition.id)
		);
		expect([...offered]).toEqual(marked);
	});

	test('is the same form in Spanish, question by question', () => {
		const spanish = paperFormOf(
			spanishPage,
			wordsIn(() => ({ language: 'es', words: spanishFrame }))
		);
		const shapeOf = (form: typeof paperForm) =>
			form.flatMap(({ blocks }) =>
				blocks.flatMap((block) =>
					block.pages.map((page) => ({
						number: page.number,
						isForAll: page.onlyIf === null,
						asked: page.questions.map(({ number, options }) => [number, options.length])
					}))
				)
			);
		expect(shapeOf(spanish)).toEqual(shapeOf(paperForm));
	});

	test('gives each answer a letter of its own', () => {
		for (const { fact, options } of questions) {
			expect(new Set(options.map(({ letter }) => letter)).size, fact).toBe(options.length);
		}
	});

	test('has room on the extra sheets for all that is asked of an incident or an officer', () => {
		for (const scope of ['incident', 'officer'] as const) {
			expect(questionsAbout(paperForm, scope).map(({ fact }) => fact)).toEqual(
				asked.filter((page) => page.scope === scope).flatMap(({ facts }) => facts)
			);
		}
	});
});

describe('a condition on paper', () => {
	const paper = {
		copy: paperPage.paper,
		marks: { yes: 'Yes', no: 'No' },
		printed: new Map([
			['a', { number: '3', scope: 'officer' as const }],
			['b', { number: '4b', scope: 'case' as const }]
		]),
		letters: new Map([
			['a=x', 'A'],
			['a=y', 'B'],
			['a=z', 'C']
		]),
		scope: 'incident' as const
	};

	test.each([
		['yes or no', yes('b'), 'you marked Yes in question 4b'],
		[
			'one of several answers',
			is('a', 'x', 'y', 'z'),
			'you marked A, B or C in question 3 for any officer'
		],
		[
			'either of two',
			any(yes('b'), is('a', 'x')),
			'you marked Yes in question 4b, or you marked A in question 3 for any officer'
		],
		[
			'both of two',
			all(yes('b'), is('a', 'x')),
			'you marked Yes in question 4b, and you marked A in question 3 for any officer'
		],
		['the opposite', not(yes('b')), 'it is not so that you marked Yes in question 4b'],
		[
			'some of several',
			atLeast(1, yes('b')),
			'at least 1 of these fit: you marked Yes in question 4b'
		]
	])('%s', (_, condition, words) => {
		expect(conditionInWords(condition, paper)).toBe(words);
	});

	test('on a question or an answer that is not there is refused', () => {
		expect(() => conditionInWords(yes('c'), paper)).toThrow('"c" is not on the paper');
		expect(() => conditionInWords(is('a', 'w'), paper)).toThrow('no answer "w"');
	});
});
