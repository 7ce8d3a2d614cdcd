import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { questions } from '#lib/content/copy/en/questions/index.ts';
import { result } from '#lib/content/copy/en/result.ts';
import { shell } from '#lib/content/copy/en/shell.ts';
import type { PageWords } from '#lib/content/copy/question-copy.ts';
import { factDefinitions } from '#lib/content/facts.ts';
import type { Place } from './journeys/interview.ts';
import { openPage } from './support/page.ts';
import { alongTheInterview, standing } from './support/page-kinds.ts';
import { accessibilityTree, outline, type Node } from './support/tree.ts';

const records = 'tests/browser/.artifacts/trees';
const wording: Readonly<Record<string, PageWords>> = questions;
const isText = new Set(
	factDefinitions.filter(({ type }) => type.kind === 'text').map(({ id }) => id)
);
const operable = ['link', 'button', 'radio', 'checkbox', 'textbox', 'combobox', 'searchbox'];

function all(nodes: readonly Node[], ...roles: readonly string[]): readonly Node[] {
	return nodes.filter(({ role }) => roles.includes(role));
}

function names(nodes: readonly Node[], ...roles: readonly string[]): readonly string[] {
	return all(nodes, ...roles).map(({ name }) => name);
}

async function treeOf(page: Page, name: string): Promise<readonly Node[]> {
	const nodes = await accessibilityTree(page);
	mkdirSync(records, { recursive: true });
	const file = name.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '') || 'start';
	writeFileSync(`${records}/${file}.txt`, `${outline(nodes)}\n`);
	return nodes;
}

/** What holds of every page: landmarks once each, one first heading, no level left out, and a name on all that can be used. */
function expectOrder(nodes: readonly Node[], kind: string): void {
	for (const landmark of ['banner', 'main', 'contentinfo']) {
		expect(all(nodes, landmark), `${kind}: ${landmark}`).toHaveLength(1);
	}
	for (const landmark of ['navigation', 'region', 'complementary', 'form']) {
		const found = names(nodes, landmark);
		expect(new Set(found).size, `${kind}: ${found.join(', ')}`).toBe(found.length);
	}
	expect(names(nodes, 'navigation'), kind).toContain(shell.footer.label);

	const headings = all(nodes, 'heading');
	const first = headings.filter(({ level }) => level === 1);
	expect(first, kind).toHaveLength(1);
	expect(
		first[0]?.above.some(({ role }) => role === 'main'),
		kind
	).toBe(true);
	expect(
		headings.filter(({ name }) => name === ''),
		kind
	).toEqual([]);
	const levels = headings.map(({ level }) => level);
	const leaps = levels.filter((level, index) => level - (levels[index - 1] ?? level) > 1);
	expect(leaps, kind).toEqual([]);

	const unnamed = all(nodes, ...operable).filter(({ name }) => name === '');
	expect(
		unnamed.map(({ role }) => role),
		kind
	).toEqual([]);
	const loose = all(nodes, 'radio').filter(
		({ above }) => !above.some(({ role, name }) => /group/.test(role) && name !== '')
	);
	expect(loose, kind).toEqual([]);
}

/** Every question is a named group, or a named field where it takes free text. */
function expectQuestions(nodes: readonly Node[], { page }: Place, kind: string): void {
	const groups = names(nodes, 'group', 'radiogroup');
	const fields = names(nodes, 'textbox');
	for (const fact of page.facts) {
		const label = wording[page.id]?.facts[fact]?.label;
		expect(isText.has(fact) ? fields : groups, kind).toContain(label);
	}
	expect(
		names(nodes, 'heading').some((name) => name.endsWith(wording[page.id]?.title ?? '–'))
	).toBe(true);
}

/** Each question named in the alert is described by what is wrong with it. */
function expectMistakes(nodes: readonly Node[], kind: string): void {
	const within = (one: Node) => one.above.some(({ role }) => role === 'alert');
	expect(all(nodes, 'alert'), kind).toHaveLength(1);
	const labels = all(nodes, 'link').filter(within);
	expect(labels.length, kind).toBeGreaterThan(0);
	for (const { name } of labels) {
		const asked = all(nodes, 'group', 'radiogroup', 'textbox').filter((one) => one.name === name);
		expect(asked.map(({ description }) => description).join(' '), `${kind}: ${name}`).toMatch(
			/\S.*\./
		);
	}
}

describe('a screen reader is handed', () => {
	test.each(standing)('%s in order, with a name for everything', async (path) => {
		const { page, close } = await openPage(path);
		expectOrder(await treeOf(page, path), path);
		await close();
	});

	test('the form on paper with a heading for every part and question', async () => {
		const { page, close } = await openPage('/paper');
		const headings = names(await accessibilityTree(page), 'heading');
		const missing = Object.values(wording).filter(
			({ title }) => !headings.some((name) => name.includes(title))
		);
		expect(missing.map(({ title }) => title)).toEqual([]);
		await close();
	});

	test(
		'each kind of question and mistake, the check and the result in order',
		{ timeout: 240_000 },
		async () => {
			const seen: string[] = [];
			const { close } = await alongTheInterview({}, async (page, { name, place }) => {
				const nodes = await treeOf(page, name);
				seen.push(name);
				expectOrder(nodes, name);
				if (place) expectQuestions(nodes, place, name);
				if (name.endsWith('with mistakes')) expectMistakes(nodes, name);
				if (name !== 'result') return;
				const headings = names(nodes, 'heading');
				for (const part of [...Object.values(result.parts), result.urgent.heading]) {
					expect(headings).toContain(part);
				}
				expect(headings.filter((heading) => heading === result.underBill).length).toBe(
					headings.filter((heading) => heading === result.today).length
				);
			});
			expect(seen).toContain('check');
			expect(seen).toContain('result');
			expect(seen.length).toBeGreaterThan(12);
			await close();
		}
	);
});
