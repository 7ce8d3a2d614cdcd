import { describe, expect, test } from 'vitest';
import { claimReasons } from '#lib/content/copy/en/reasons/claims.ts';
import { federalReasons } from '#lib/content/copy/en/reasons/federal.ts';
import { s254Reasons } from '#lib/content/copy/en/reasons/s254.ts';
import { vermontReasons } from '#lib/content/copy/en/reasons/vermont.ts';
import { factDefinitions } from '#lib/content/facts.ts';
import { pages } from '#lib/content/questions/index.ts';
import { allScenarios } from '#lib/content/scenarios/all.ts';
import { plainTextOf } from '#lib/documents/summary/plain-text.ts';
import { summaryOf } from '#lib/documents/summary/summary.ts';
import type { Section, Summary } from '#lib/documents/summary/model.ts';
import { prune } from '#lib/domain/interview/prune.ts';
import { answersTo, everythingAnswered, given, statementsOf, words } from './cases.ts';

const lawSentences = Object.values({
	...federalReasons,
	...vermontReasons,
	...s254Reasons,
	...claimReasons
}).join(' ');
const kinds = ['person', 'attorney'] as const;
const scenarios = await allScenarios();

function sectionsOf({ sections }: Pick<Section, 'sections'> | Summary): readonly Section[] {
	return sections.flatMap((one) => [one, ...sectionsOf(one)]);
}

describe.each(kinds)('the paper for the %s', (kind) => {
	test.each(factDefinitions.map((definition) => [definition.id, definition] as const))(
		'holds each answer to %s',
		(id, definition) => {
			const place = { case: 'facts', incident: 'incidents', officer: 'officers' } as const;
			for (const answer of answersTo(definition)) {
				const record = { [id]: answer };
				const told = { facts: {}, incidents: [{}], officers: [{}] };
				const here = place[definition.scope];
				const text = plainTextOf(
					summaryOf(kind, given({ ...told, [here]: here === 'facts' ? record : [record] }))
				);
				for (const statement of statementsOf({ ...told, facts: record }, kind)) {
					expect(text).toContain(statement);
				}
			}
		}
	);

	test('holds no answer that no longer applies', () => {
		let dropped = 0;
		for (let nth = 0; nth < 12; nth++) {
			const answered = everythingAnswered(nth);
			const kept = prune(pages, answered);
			const text = plainTextOf(summaryOf(kind, given(kept)));
			const keptWords = new Set(statementsOf(kept, kind));
			const gone = statementsOf(answered, kind).filter(
				(words) => /[.:] ?/.test(words) && !keptWords.has(words) && !lawSentences.includes(words)
			);
			dropped += gone.length;
			expect(gone.filter((words) => text.includes(words))).toEqual([]);
		}
		expect(dropped).toBeGreaterThan(20);
	});

	test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
		'about %s numbers each source once and cites only those it lists',
		(_, { facts }) => {
			const summary = summaryOf(kind, given(facts));
			const ids = summary.authorities.map(({ authority }) => authority.id);
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.length).toBeGreaterThan(0);
			const numbers = [...plainTextOf(summary).matchAll(/ \[([\d, ]+)\]/g)].flatMap(([, list]) =>
				(list ?? '').split(', ').map(Number)
			);
			expect(Math.max(...numbers)).toBeLessThanOrEqual(ids.length);
		}
	);

	test('names S.254 never without its version', () => {
		for (const { facts } of scenarios) {
			const text = plainTextOf({ ...summaryOf(kind, given(facts)), authorities: [] });
			expect(text).toContain('S.254 as introduced (2022), not the law');
			expect(text.match(/.{60}S\.254(?! as (introduced|passed)).{60}/g) ?? []).toEqual(
				text.match(/.{60}What is not known about S\.254.{60}/g) ?? []
			);
		}
	});

	test('gives no percentage and promises nothing', () => {
		for (const { facts } of scenarios) {
			const text = plainTextOf({ ...summaryOf(kind, given(facts)), authorities: [] });
			expect(text.replace('“100 percent”', '')).not.toMatch(
				/\d\s?(%|percent)|you will win|you have no case/i
			);
		}
	});

	test('has no empty heading', () => {
		for (const { facts } of scenarios) {
			const empty = sectionsOf(summaryOf(kind, given(facts))).filter(
				({ blocks, sections }) => blocks.length + sections.length === 0
			);
			expect(empty).toEqual([]);
		}
	});
});

describe('the bars told to counsel', () => {
	const legal = Object.values(words.routeWords).map((route) => route.legal);

	test('each names the routes it is asked on, none twice, and those of one name stand together', () => {
		let told = 0;
		for (const { facts } of scenarios) {
			const tables = sectionsOf(summaryOf('attorney', given(facts)))
				.filter(({ heading }) => heading === words.documents.attorney.bars)
				.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
			const heads = tables.flatMap(({ rows }) =>
				rows.map(([head = []]) => head.map((line) => line.map(({ text }) => text).join(' ')))
			);
			told += heads.length;
			for (const [, ...where] of heads) {
				expect(where.length).toBeGreaterThan(0);
				expect(where.filter((line) => !legal.some((name) => line.endsWith(name)))).toEqual([]);
			}
			expect(new Set(heads.map((lines) => lines.join('\n'))).size).toBe(heads.length);
			const names = heads.map(([name]) => name);
			expect(names).toEqual([...new Set(names)].flatMap((one) => names.filter((it) => it === one)));
		}
		expect(told).toBeGreaterThan(200);
	});
});
