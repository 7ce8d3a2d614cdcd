// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { allScenarios } from '#lib/content/scenarios/all.ts';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import { summaryOf } from '#lib/documents/summary/summary.ts';
import { wordOf } from '#lib/documents/word/word.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { everythingAnswered, given, statementsOf } from './cases.ts';
import { unzip, wordsIn } from './unzip.ts';

const scenarios = await allScenarios();
const first = await loadScenario('bar-shove');

async function partsOf(kind: 'person' | 'attorney', facts: CaseFacts) {
	return unzip(await wordOf(summaryOf(kind, given(facts), 'CODE')));
}

describe.each(['person', 'attorney'] as const)('the Word file for the %s', (kind) => {
	test.each([0, 1, 2, 3, 4])('holds every answer (%i)', async (nth) => {
		const told = everythingAnswered(nth);
		const words = wordsIn((await partsOf(kind, told)).get('word/document.xml') ?? '');
		expect(statementsOf(told, kind).filter((statement) => !words.includes(statement))).toEqual([]);
	});

	test('is made of well-formed parts, whatever was typed', async () => {
		const told = {
			...first.facts,
			incidents: [
				{ ...first.facts.incidents[0], 'incident.story': '<b>&\u0000\u000b\ud800]]> "x"' }
			]
		};
		for (const [name, xml] of await partsOf(kind, told)) {
			if (!/\.(xml|rels)$/.test(name)) continue;
			const parsed = new DOMParser().parseFromString(xml, 'application/xml');
			expect(parsed.querySelector('parsererror')?.textContent, name).toBeUndefined();
		}
	});

	test('never cuts a row of a table between two pages', async () => {
		const document = (await partsOf(kind, first.facts)).get('word/document.xml') ?? '';
		const rows = document.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
		expect(rows.length).toBeGreaterThan(3);
		expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
	});

	test('has real headings, a header row in each table, a title and a language', async () => {
		const parts = await partsOf(kind, first.facts);
		const xml = parts.get('word/document.xml') ?? '';
		for (const style of ['Title', 'Heading1', 'Heading2']) {
			expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
		}
		const tables = xml.match(/<w:tbl>/g) ?? [];
		expect(tables.length).toBeGreaterThan(0);
		expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
		expect(parts.get('docProps/core.xml')).toContain('<dc:title>');
		expect(parts.get('word/styles.xml')).toContain('w:lang w:val="en-US"');
	});

	test('gives each citation a footnote that exists, and each footnote one place', async () => {
		for (const { facts } of scenarios.slice(0, 6)) {
			const parts = await partsOf(kind, facts);
			const placed = [
				...(parts.get('word/document.xml') ?? '').matchAll(/<w:footnoteReference w:id="(\d+)"/g)
			].map(([, id]) => id);
			const notes = [
				...(parts.get('word/footnotes.xml') ?? '').matchAll(/<w:footnote w:id="(\d+)"/g)
			].map(([, id]) => id);
			expect(new Set(placed).size).toBe(placed.length);
			expect(notes).toEqual(expect.arrayContaining(placed));
			expect(placed.length).toBeGreaterThan(5);
		}
	});
});
