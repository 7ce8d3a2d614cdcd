import { describe, expect, test } from 'vitest';
import { result, resultNoteWords, routeWords } from './en/result.ts';
import { outcomeWords } from './en/outcomes.ts';
import { asPassed, establishedNotes } from '../result-notes.ts';
import { wholeLawbook } from '../whole-lawbook.ts';
import { resultWords } from './result-words.ts';

const { lawWords } = await resultWords.en();

const { routes, claims, deadlines, facts, otherClocks } = wholeLawbook;

describe('every code of the lawbook has words', () => {
	test('each reason of each rule, and each requirement', () => {
		for (const { id, requirements, remedies, courts } of routes) {
			for (const requirement of requirements) {
				expect(lawWords.requirement(id, requirement.id).question).toMatch(/\?/);
			}
			const rows = [...requirements.flatMap((one) => one.rows), ...remedies, ...courts];
			for (const { because } of rows) expect(lawWords.sentence(because)).toMatch(/\w{3}/);
		}
		const lists = claims.flatMap(({ federal, vermont, article11, s254Rights }) =>
			[federal, vermont, article11, s254Rights].flat()
		);
		for (const { because } of lists) expect(lawWords.sentence(because)).toMatch(/\w{3}/);
	});

	test('each step and doubt of each time limit', () => {
		const grounds = deadlines.flatMap(({ clocks, alternatives, notes }) => [
			...clocks.flatMap(({ accrual, limit }) => [accrual, limit]),
			...alternatives,
			...notes
		]);
		for (const { because } of grounds) expect(lawWords.sentence(because)).toMatch(/\w{3}/);
	});

	test('each claim, fact, route and clock that belongs to no route', () => {
		for (const { id } of claims) expect(lawWords.claim(id)).not.toBe('');
		for (const { id } of facts) expect(lawWords.factName(id)).not.toBe('');
		expect(routes.filter(({ id }) => !(id in routeWords)).map(({ id }) => id)).toEqual([]);
		expect(otherClocks.filter((id) => !(id in result.clocks))).toEqual([]);
	});

	test('each option of a fact that has a list of known options', () => {
		const named = facts.flatMap(({ id, type }) =>
			(type.kind === 'choice' || type.kind === 'several') && id !== 'officer.at'
				? type.options.map((option) => ({ id, option, label: lawWords.option(id, option) }))
				: []
		);
		expect(named.filter(({ label }) => label === null)).toEqual([]);
	});

	test('a code without words is an error that names it', () => {
		expect(() => lawWords.sentence('no-such-reason')).toThrow('no-such-reason');
	});
});

describe('the standing notes of the result', () => {
	const ids = new Set(wholeLawbook.authorities.map(({ id }) => id));

	test('cite sources that exist', () => {
		for (const { cites } of [...asPassed, ...establishedNotes]) {
			expect(cites.length).toBeGreaterThan(0);
			expect(cites.filter((id) => !ids.has(id))).toEqual([]);
		}
	});
});

describe('the words of the result', () => {
	const texts = [
		...Object.values(outcomeWords).flatMap((one) => Object.values(one)),
		...Object.values(resultNoteWords),
		...Object.values(routeWords).map(({ name }) => name)
	];

	test('promise nobody a win and give no odds', () => {
		expect(texts.filter((text) => /you will win|no case|%|percent|chance/i.test(text))).toEqual([]);
	});

	test('name the version of S.254 whenever they name the bill', () => {
		const named = texts.filter((text) => text.includes('S.254'));
		expect(named.length).toBeGreaterThan(0);
		for (const text of named) {
			expect(text).toMatch(/S\.254 as (introduced \(2022\), not the law|passed in 2022)/);
		}
	});
});
