import { describe, expect, test } from 'vitest';
import { authorities } from '#lib/content/authorities/index.ts';
import { documents } from '#lib/content/copy/en/documents.ts';
import { letters as copy, letterWords } from '#lib/content/copy/en/letters.ts';
import type { LetterWords } from '#lib/content/copy/en/letters.ts';
import { readingGrade, sentencesOf } from '#lib/content/copy/reading-grade.ts';
import { letterList } from '#lib/content/letters/index.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import { allScenarios } from '#lib/content/scenarios/all.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { letterText, lettersFor } from '#lib/documents/letters/letter.ts';
import { letterWordOf } from '#lib/documents/letters/letter-word.ts';
import { readerOf } from '#lib/documents/reading/reader.ts';
import type { CaseFacts, FactRecord } from '#lib/domain/facts/fact.ts';
import { paperWords } from '#lib/content/copy/result-words.ts';
import { everythingAnswered, statementsOf, today, words } from './cases.ts';
import { unzip, wordsIn } from './unzip.ts';

const spanish = await paperWords('es');
const story = 'He pushed me twice, and I fell.';

function readerFor(told: CaseFacts, own = words) {
	return readerOf(wholeLawbook, allPrecedents, told, today, own);
}

function caseWith(incident: FactRecord, ...officers: readonly FactRecord[]): CaseFacts {
	return {
		facts: {},
		incidents: [
			{
				'incident.date': '2024-03-05',
				'incident.town': 'Millbrook',
				'incident.story': story,
				...incident
			}
		],
		officers
	};
}

const municipal = { 'officer.agency': 'municipal', 'officer.agencyName': 'Millbrook Police' };

function idsFor(told: CaseFacts): readonly string[] {
	return lettersFor(readerFor(told)).map(({ id }) => id);
}

describe('the letters offered', () => {
	test('to a town officer’s agency are all but the federal form', () => {
		expect(idsFor(caseWith({}, municipal))).toEqual([
			'preservation',
			'public-records',
			'complaint-agency',
			'complaint-council'
		]);
	});

	test('for a federal agent are the federal form, and no Vermont request or complaint', () => {
		expect(idsFor(caseWith({}, { 'officer.agency': 'federal-border' }))).toEqual([
			'preservation',
			'standard-form-95'
		]);
	});

	test('for a corrections officer are no complaint to the Council, which has no power there', () => {
		expect(idsFor(caseWith({}, { 'officer.agency': 'corrections' }))).toEqual([
			'preservation',
			'public-records'
		]);
	});

	test('go once to each agency, whatever the number of its officers', () => {
		const told = caseWith({}, municipal, municipal, { 'officer.agency': 'sheriff' });
		expect(idsFor(told).filter((id) => id === 'preservation')).toHaveLength(2);
	});
});

describe('a letter', () => {
	const told = caseWith({}, { ...municipal, 'officer.name': 'Sgt. Reed' });
	const drafts = lettersFor(readerFor(told));

	test('names the agency, the day, the place and the officer, as told', () => {
		for (const draft of drafts.filter(({ id }) => id !== 'complaint-council')) {
			const text = letterText(draft);
			for (const part of ['Millbrook Police', 'on March 5, 2024', 'in Millbrook', 'Sgt. Reed']) {
				expect(text).toContain(part);
			}
		}
	});

	test('leaves blanks for what was not told', () => {
		for (const draft of lettersFor(readerFor({ facts: {}, incidents: [{}], officers: [{}] }))) {
			expect(letterText(draft)).toContain('[date and time]');
			expect(letterText(draft)).toContain('[Name of the agency');
			expect(letterText(draft)).not.toMatch(/undefined|null|unknown/);
		}
	});

	test('names no agency by its kind, unless there is only one of that kind', () => {
		const agencyIn = (agency: string) => {
			const [first] = lettersFor(readerFor(caseWith({}, { 'officer.agency': agency })));
			return letterText(first ?? fail());
		};
		expect(agencyIn('municipal')).toContain('[Name of the agency: town or city police]');
		expect(agencyIn('federal-border')).toContain('U.S. Border Patrol');
	});

	test('of complaint carries the person’s own account, and one of preservation does not', () => {
		const withStory = drafts.filter((draft) => letterText(draft).includes(story));
		expect(withStory.map(({ id }) => id)).toEqual(['complaint-agency', 'complaint-council']);
	});

	test('carries no account, and a warning, while a criminal case is open', () => {
		const federal = { 'officer.agency': 'federal-border' };
		const pending = caseWith({ 'criminal.status': 'pending' }, municipal, federal);
		const open = lettersFor(readerFor(pending));
		expect(open.length).toBeGreaterThan(5);
		for (const draft of open) {
			expect(letterText(draft)).not.toContain(story);
			expect(draft.warning).toContain('defense lawyer');
		}
	});

	test('tells no other answer than those', () => {
		for (let nth = 0; nth < 6; nth++) {
			const answered = everythingAnswered(nth);
			const text = lettersFor(readerFor(answered)).map(letterText).join('\n');
			const told = statementsOf(answered).filter((words) => words.endsWith('.'));
			expect(told.filter((words) => text.includes(words))).toEqual([]);
		}
	});

	test.each(letterList.map((letter) => [letter.id, letter] as const))(
		'%s rests on sources that are listed',
		(_, { cites }) => {
			const known = new Set([
				...authorities.map(({ id }) => id),
				...allPrecedents.map(({ id }) => id)
			]);
			expect(cites.filter((id) => !known.has(id))).toEqual([]);
		}
	);

	test('of records names the Act and its answer times', () => {
		const text = letterText(drafts.find(({ id }) => id === 'public-records') ?? fail());
		expect(text).toContain('1 V.S.A. §§ 315–320');
		expect(text).toContain('within three business days; in some cases within ten');
	});

	test('becomes a Word file with its advice first and the letter after', async () => {
		const scenarios = await allScenarios();
		const reader = readerFor(scenarios[0]?.facts ?? told);
		for (const draft of lettersFor(reader)) {
			const parts = unzip(await letterWordOf(draft, reader));
			const words = wordsIn(parts.get('word/document.xml') ?? '');
			const [opening] = draft.lines.filter((line) => typeof line === 'string' && line !== '');
			const places = [draft.guide.isNot, draft.guide.askFirst, copy.draft, String(opening)].map(
				(part) => words.indexOf(part)
			);
			expect(places.every((place) => place >= 0)).toBe(true);
			expect(places.toSorted((a, b) => a - b)).toEqual(places);
		}
	});
});

describe('a letter for a person who reads another language', () => {
	const told = caseWith({}, municipal, { 'officer.agency': 'sheriff' });
	const own = lettersFor(readerFor(told, spanish));

	test('is the same English letter, since agencies read English', () => {
		const inEnglish = lettersFor(readerFor(told));
		expect(own.map(letterText)).toEqual(inEnglish.map(letterText));
		expect(inEnglish.filter((draft) => draft.own !== null)).toEqual([]);
	});

	test('can be read in that language, with the advice around it', () => {
		for (const draft of own) {
			const lines = draft.own ?? fail();
			expect(lines.length, draft.id).toBe(draft.lines.length);
			const text = letterText({ lines });
			expect(text, draft.id).toContain('el 5 de marzo de 2024');
			expect(text, draft.id).not.toMatch(/undefined|null|\b(?:the|please)\b/i);
			expect(spanish.letterWords[draft.id].askFirst).toBe(draft.guide.askFirst);
		}
	});

	test('has both in its Word file, the one to send last', async () => {
		for (const draft of own) {
			const parts = unzip(await letterWordOf(draft, readerFor(told, spanish)));
			const text = wordsIn(parts.get('word/document.xml') ?? '');
			const places = [spanish.letters.guide, spanish.letters.own.note, copy.greeting].map((part) =>
				text.indexOf(part)
			);
			const isWorksheet = draft.id === 'standard-form-95';
			expect(places.slice(0, isWorksheet ? 2 : 3)).not.toContain(-1);
			expect(places.slice(0, 2)).toEqual(places.slice(0, 2).toSorted((a, b) => a - b));
			if (!isWorksheet) expect(places[2]).toBeGreaterThan(places[1] ?? 0);
		}
	});
});

describe('the words of letters and papers', () => {
	const names = [
		'Vermont Criminal Justice Council',
		'Vermont Public Records Act',
		'Standard Form 95',
		'Superior Court',
		'1 V.S.A. §§ 315–320',
		'20 V.S.A. § 2370',
		'section 317(c)(5)',
		'S.254 as introduced (2022), not the law',
		'United States',
		'Executive Director'
	];
	const blanks = {
		agency: 'the police',
		when: 'on May 5',
		where: 'in town',
		officer: 'His name is Reed.',
		account: null
	};
	const letterTexts = Object.values(letterWords as Readonly<Record<string, LetterWords>>).flatMap(
		({ name, is, isNot, askFirst, tips, subject, body }) => [
			name,
			is,
			isNot,
			askFirst,
			...tips,
			subject(blanks),
			...body(blanks).flat()
		]
	);
	const { person, code, unprintable, calendar } = documents;
	const paperTexts = [person, code, calendar].flatMap((part) =>
		Object.values(part).filter((text) => typeof text === 'string')
	);
	const sentences = [...letterTexts, ...paperTexts, unprintable, copy.lead, copy.pending].flatMap(
		(text) => sentencesOf(text)
	);

	test('are on average at grade seven or below', () => {
		const grades = sentences.map((sentence) => readingGrade(sentence, names));
		expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(7);
	});

	test('have no sentence of more than seven words above grade eight', () => {
		const hard = sentences.filter(
			(sentence) => sentence.split(' ').length > 7 && readingGrade(sentence, names) > 8
		);
		expect(hard.map((one) => `${readingGrade(one, names).toFixed(1)} ${one}`)).toEqual([]);
	});
});

function fail(): never {
	throw new Error('There is no such letter');
}
