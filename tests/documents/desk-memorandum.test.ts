// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { loadScenario, scenarioList } from '#lib/content/scenarios/index.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import type { DeskCase } from '#lib/documents/desk/desk-case.ts';
import { deskPartsOf } from '#lib/documents/desk/desk-parts.ts';
import { plainTextOf } from '#lib/documents/summary/plain-text.ts';
import { summaryOf } from '#lib/documents/summary/summary.ts';
import { toldParts } from '#lib/documents/reading/told.ts';
import { caseViewOf } from '#lib/documents/summary/summary.ts';
import { wordOf } from '#lib/documents/word/word.ts';
import { everythingAnswered, given } from './cases.ts';
import { unzip, wordsIn } from './unzip.ts';

const { facts } = await loadScenario('bar-shove');
const paper = given(facts);
const [answered] = toldParts(caseViewOf(paper).reader).flatMap(({ answers }) => answers);
if (answered === undefined) throw new Error('The story answers nothing');

const desk: DeskCase = {
	number: 41,
	office: 'Green Mountain Legal Aid',
	people: [
		{ kind: 'client', name: 'Ana Peralta', phone: '802-555-0144', note: 'Call after five' },
		{ kind: 'person', name: 'Wit Ness' },
		{ kind: 'officer', name: 'Sgt. John Doe' }
	],
	narrative: 'I was pushed.\n\nThen I fell.',
	notes: { [answered.key]: 'She was sure of this', 'case.role@incident-9': 'Asked twice' },
	sources: { [answered.key]: 'video' },
	override: {
		outcomes: { today: 'blocked' },
		reason: 'The release she signed covers it',
		by: 'u1',
		at: '2026-11-20T15:00:00.000Z'
	},
	checks: [
		{
			asked: [{ kind: 'client', name: 'Ana Peralta' }],
			madeBy: 'u2',
			madeAt: new Date('2026-11-19T15:00:00Z'),
			decision: 'cleared-by-person',
			reason: 'Another Ana'
		}
	],
	unchecked: [{ kind: 'person', name: 'Wit Ness' }],
	nameOf: (id) => ({ u1: 'Rae Viewer', u2: 'Sam Okafor' })[id] ?? 'Nobody'
};

const summary = summaryOf('attorney', paper, 'CODE', deskPartsOf(desk, paper));
const text = plainTextOf(summary);

/** Lines of the memorandum that speak to somebody; the notice speaks to counsel. */
function addressed(told: CaseFacts): readonly string[] {
	const from = given(told);
	const paper = summaryOf('attorney', from, 'CODE', deskPartsOf(desk, from));
	const lines = plainTextOf({ ...paper, notice: '' }).split('\n');
	return [...new Set(lines)].filter((line) => /\byou(?:r|rs|rself)?\b/i.test(line));
}

const said = [
	'Case 41, Green Mountain Legal Aid',
	'Client: Ana Peralta.',
	'802-555-0144',
	'Other person: Wit Ness',
	'Officer: Sgt. John Doe',
	'Sam Okafor: Cleared by a person.',
	'Names checked: Ana Peralta.',
	'Another Ana',
	'Named in the case and not checked yet: Wit Ness.',
	'Then I fell.',
	'Asked twice'
];

describe('the memorandum of an office', () => {
	test.each(said)('says “%s”', (words) => {
		expect(text).toContain(words);
	});

	test('tells an answer with its source and its note', () => {
		expect(text).toContain(`${answered.text} Source: Video. Note: She was sure of this`);
	});

	test('sets a reviewer’s outcome beside the one reckoned, with the reason and who wrote it', () => {
		const section = summary.sections.find(({ heading }) => /changed by a reviewer/.test(heading));
		const [table] = (section?.blocks ?? []).filter((block) => block.kind === 'table');
		const words = (table?.rows ?? []).map((row) =>
			row.map((cell) => cell.flat().map((span) => span.text))
		);
		expect(words[0]?.[2]).toEqual(['Blocked']);
		expect(words[1]?.[2]).toEqual(['As reckoned']);
		expect(words.every((row) => (row[1] ?? []).length > 0)).toBe(true);
		expect(text).toMatch(/Reason, written by Rae Viewer, .*The release she signed covers it/);
	});

	test('is in the Word file as it is in the text', async () => {
		const words = wordsIn(unzip(await wordOf(summary)).get('word/document.xml') ?? '');
		expect(said.filter((one) => !words.includes(one))).toEqual([]);
	});

	test.each(scenarioList)('speaks of the client and to counsel: %s', async (id) => {
		expect(addressed((await loadScenario(id)).facts)).toEqual([]);
	});

	test('speaks of the client whatever was answered', () => {
		const cases = Array.from({ length: 14 }, (_, nth) => everythingAnswered(nth));
		expect(cases.flatMap(addressed)).toEqual([]);
	});

	test('leaves the public’s memorandum as it was: a blank for the name, and no word of an office', () => {
		const own = plainTextOf(summaryOf('attorney', paper, 'CODE'));
		expect(own).toContain('Client (name not asked by this program): ____________________');
		expect(own).not.toMatch(/Source: |Conflict checks|reviewer/);
	});
});
