import { readFileSync } from 'node:fs';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { loadScenario } from '#lib/content/scenarios/index.ts';
import { page as look, sizes } from '#lib/documents/pdf/look.ts';
import { fontsFor } from '#lib/documents/pdf/fonts.ts';
import { pdfOf } from '#lib/documents/pdf/pdf.ts';
import { qrOf } from '#lib/documents/result-code.ts';
import { plainTextOf } from '#lib/documents/summary/plain-text.ts';
import { summaryOf } from '#lib/documents/summary/summary.ts';
import type { Section, Summary, Timeline } from '#lib/documents/summary/model.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { everythingAnswered, given, statementsOf } from './cases.ts';

type PDFPageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type Node = { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] };

const kinds = ['person', 'attorney'] as const;
const { facts: shove } = await loadScenario('bar-shove');

async function written(kind: Summary['kind'], facts: CaseFacts) {
	const summary = summaryOf(kind, given(facts), 'CODE');
	const fonts = await fontsFor(plainTextOf(summary), (url) =>
		Promise.resolve(new Uint8Array(readFileSync(`.${url.replace(/\?.*$/, '')}`)))
	);
	const bytes = await pdfOf(summary, fonts, { text: 'CODE', squares: qrOf('CODE') });
	return { summary, bytes, pdf: await getDocumentProxy(bytes.slice()) };
}

async function wordsOf(pdf: Awaited<ReturnType<typeof getDocumentProxy>>): Promise<string> {
	const { text } = await extractText(pdf, { mergePages: true });
	return plain(text);
}

function plain(text: string): string {
	return text
		.replace(/[^·]*· Legal information, not advice Page \d+ of \d+/g, (line) =>
			line.replace(/(Your summary|Intake memorandum for counsel) · Made on.*$/s, '')
		)
		.replace(/[\s\u00a0]+/g, '');
}

describe.each(kinds)('the PDF for the %s', (kind) => {
	test.each([0, 1, 2, 3, 4])('holds every answer (%i)', async (nth) => {
		const told = everythingAnswered(nth);
		const { pdf } = await written(kind, told);
		const words = await wordsOf(pdf);
		expect(
			statementsOf(told, kind).filter((statement) => !words.includes(plain(statement)))
		).toEqual([]);
	});

	test('is tagged, and has a title, a language and bookmarks to its parts', async () => {
		const { pdf, summary } = await written(kind, shove);
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Title: summary.title, Language: 'en-US' });
		const outline = (await pdf.getOutline()) as readonly { readonly title: string }[];
		expect(outline.map(({ title }) => title)).toEqual([
			...summary.sections.map(({ heading }) => heading),
			'Sources'
		]);
	});

	test('marks headings, lists, tables with their headers, links and the figures with what is said in their place', async () => {
		const { pdf, summary } = await written(kind, shove);
		const roles = new Map<string, number>();
		const alts: string[] = [];
		for (let number = 1; number <= pdf.numPages; number++) {
			const page = await pdf.getPage(number);
			const tree = (await page.getStructTree()) as Node;
			count(tree, roles);
			alts.push(...altsIn(tree));
		}
		for (const role of ['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD']) {
			expect(roles.get(role) ?? 0, role).toBeGreaterThan(0);
		}
		expect(roles.get('Link')).toBeGreaterThan(5);
		const drawn = summary.sections.flatMap(timelinesIn);
		expect(drawn.length).toBe(kind === 'person' ? 1 : 2);
		expect(alts).toEqual([summary.words.code.alt, ...drawn.map(({ alt }) => alt)]);
		expect(roles.get('H1')).toBe(1);
	});

	test('reads in the order in which it is written', async () => {
		const { pdf, summary } = await written(kind, shove);
		const words = await wordsOf(pdf);
		const places = summary.sections.map(({ heading }) => words.indexOf(plain(heading)));
		expect(places.every((place) => place >= 0)).toBe(true);
		expect(places.toSorted((a, b) => a - b)).toEqual(places);
	});
});

/** The size of each line of a page from its top on, without the running line at its foot. */
async function linesOn(page: PDFPageProxy): Promise<readonly number[]> {
	const lines = new Map<number, number>();
	for (const item of (await page.getTextContent()).items) {
		if (!('str' in item) || item.str.trim() === '') continue;
		const y = Math.round(item.transform[5] as number);
		if (y > look.bottom) lines.set(y, Math.max(lines.get(y) ?? 0, item.transform[3] as number));
	}
	return [...lines].toSorted(([one], [other]) => other - one).map(([, size]) => size);
}

test('a heading never stands at the foot of a page, alone or with its introduction alone', async () => {
	const isHeading = (size: number | undefined) =>
		sizes.headings.some((one) => Math.abs(one - (size ?? 0)) < 0.1);
	for (const id of ['bar-shove', 'chained-taser', 'search-cash'] as const) {
		const { pdf } = await written('attorney', (await loadScenario(id)).facts);
		const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
		const pages = await Promise.all(numbers.map(async (one) => linesOn(await pdf.getPage(one))));
		for (const [index, lines] of pages.slice(0, -1).entries()) {
			const below = lines.length - 1 - lines.findLastIndex(isHeading);
			const least = isHeading(pages[index + 1]?.[0]) ? 2 : 1;
			expect(below, `${id}, page ${index + 1}`).toBeGreaterThanOrEqual(least);
		}
	}
});

describe('a name in another script', () => {
	const named = (name: string): CaseFacts => ({
		...shove,
		officers: [{ ...shove.officers[0], 'officer.name': name }]
	});

	test.each(['Łukasz Żółć', 'Nguyễn Thị Hạnh', 'Ђорђе Ковач', 'Γιώργος'])(
		'is printed: %s',
		async (name) => {
			const { pdf } = await written('person', named(name));
			expect(await wordsOf(pdf)).toContain(plain(name));
		}
	);

	test('that no font has is shown as question marks, and the paper says so', async () => {
		const { pdf } = await written('person', named('王小明'));
		const words = await wordsOf(pdf);
		expect(words).toContain('???');
		expect(words).toContain(plain('Some letters could not be printed in this file.'));
	});
});

test('every letter of the law’s words is in the typeface', async () => {
	const { bytes } = await written('attorney', everythingAnswered(0));
	const words = await wordsOf(await getDocumentProxy(bytes));
	expect(words).not.toContain(plain('Some letters could not be printed'));
});

test('a word wider than the page is cut, and no letter of it is lost', async () => {
	const long = 'x'.repeat(400);
	const { pdf } = await written('person', {
		...shove,
		incidents: [{ ...shove.incidents[0], 'incident.story': long }]
	});
	expect(await wordsOf(pdf)).toContain(long);
});

function count(node: Node | null, roles: Map<string, number>): void {
	if (node === null) return;
	if (node.role !== undefined) roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
	for (const child of node.children ?? []) count(child, roles);
}

/** What is said in the place of each figure. */
function altsIn(node: Node): readonly string[] {
	const own = node.role === 'Figure' ? [node.alt ?? ''] : [];
	return [...own, ...(node.children ?? []).flatMap(altsIn)];
}

function timelinesIn({ blocks, sections }: Section): readonly Timeline[] {
	return [
		...blocks.flatMap((block) => (block.kind === 'timeline' ? [block] : [])),
		...sections.flatMap(timelinesIn)
	];
}
