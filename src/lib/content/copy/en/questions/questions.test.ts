import { describe, expect, it } from 'vitest';
import { factDefinitions } from '../../../facts.ts';
import { pages, sections as sectionIds } from '../../../questions/index.ts';
import type { FactSentence, PageWords } from '../../question-copy.ts';
import { readingGrade, sentencesOf, wordsOf } from '../../reading-grade.ts';
import { factNames } from '../fact-names.ts';
import { factSentences } from '../fact-sentences.ts';
import { readFirst } from './read-first.ts';
import { questions } from './index.ts';
import { sections } from './sections.ts';

const words: Readonly<Record<string, PageWords>> = questions;
const answers: Readonly<Record<string, FactSentence>> = factSentences;
const types = new Map(factDefinitions.map(({ id, type }) => [id, type]));

const names = [
	'U.S. Immigration and Customs Enforcement',
	'Department of Corrections',
	'Vermont Human Rights Commission',
	'Vermont Criminal Justice Council'
];

const texts = [questions, factNames, factSentences, readFirst, sections].flatMap(textsIn);
const lines = texts.flatMap(sentencesOf);
const sentences = [...new Set(lines)].filter((line) => wordsOf(line).length >= 6);

function textsIn(node: unknown): readonly string[] {
	if (typeof node === 'string') return [node];
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([key, value]) => (key === 'id' ? [] : textsIn(value)));
}

describe('the words of the interview', () => {
	it('are there for every page and section, and for nothing else', () => {
		expect(Object.keys(words).toSorted()).toEqual(pages.map(({ id }) => id).toSorted());
		expect(Object.keys(sections)).toEqual([...sectionIds]);
	});

	it.each(pages)('on $id name each of its facts, in order, and each option', ({ id, facts }) => {
		expect(Object.keys(words[id]?.facts ?? {})).toEqual([...facts]);
		for (const fact of facts) {
			const type = types.get(fact);
			const hasOptions = type !== undefined && 'options' in type && fact !== 'officer.at';
			const options = Object.keys(words[id]?.facts[fact]?.options ?? {});
			expect(options, fact).toEqual(hasOptions ? [...type.options] : []);
		}
	});

	it('give every page a heading of its own', () => {
		const titles = pages.map(({ id }) => questions[id].title);
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('say of every fact what it is, and of every yes or no what was answered', () => {
		expect(Object.keys(factNames).toSorted()).toEqual(
			factDefinitions.map(({ id }) => id).toSorted()
		);
		for (const { id, type } of factDefinitions) {
			const { yes, no } = answers[id] ?? {};
			expect([id, yes !== undefined, no !== undefined]).toEqual(
				type.kind === 'ternary' ? [id, true, true] : [id, false, false]
			);
			if (yes !== undefined) expect(yes).not.toBe(no);
		}
	});

	it('close every answer quoted with a full stop', () => {
		const quoted = Object.values(answers).flatMap(({ yes, no }) => [yes, no]);
		expect(quoted.filter((text) => !text.endsWith('.'))).toEqual([]);
	});

	it('are never empty, and never keep a straight quotation mark', () => {
		expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([]);
		expect(texts.filter((text) => /['"]/.test(text))).toEqual([]);
	});

	it('never foretell a result or give a chance in percent', () => {
		expect(texts.filter((text) => /%|percent|you will win|no case\b/i.test(text))).toEqual([]);
	});
});

describe('a seventh-grade reader', () => {
	it('meets no sentence above grade eight', () => {
		const hard = sentences.filter((line) => readingGrade(line, names) > 8);
		expect(hard.map((line) => `${readingGrade(line, names).toFixed(1)} ${line}`)).toEqual([]);
	});

	it('meets sentences of grade five or less on average', () => {
		const grades = sentences.map((line) => readingGrade(line, names));
		expect(sentences.length).toBeGreaterThan(500);
		expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(5);
	});

	it('meets no sentence of more than thirty words', () => {
		expect(lines.filter((line) => wordsOf(line).length > 30)).toEqual([]);
	});
});

describe('before the first question, a person is told', () => {
	const told = readFirst.map(({ text }) => text.join(' ')).join(' ');
	it.each([
		['that this is not advice', /no one here is your lawyer/],
		['to see the defense lawyer first when charged', /Talk to your defense lawyer first/],
		['that notes may be asked for in court', /may be asked for in court/],
		['not to write about immigration status', /immigration status/],
		['that answers stay on the device', /not sent to us or to anyone else/],
		['that a quick exit does not hide the visit', /does not hide that you were here/]
	])('%s', (_, words) => {
		expect(told).toMatch(words);
	});
});
