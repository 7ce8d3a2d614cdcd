import { toBytes } from 'pdfkit/output';
import type { Block, Section, Summary } from '../summary/model.ts';
import { drawBlock, drawParagraph } from './blocks.ts';
import type { FontFiles } from './fonts.ts';
import { linesOf } from './lines.ts';
import { colors, page, sizes, textWidth } from './look.ts';
import { heightOf, Paper, run } from './paper.ts';
import type { Element } from './paper.ts';
import { drawSources } from './sources.ts';

type Bookmarks = PDFKit.PDFOutline;

/** A result code and its QR squares. */
export type PrintedCode = {
	readonly text: string;
	readonly squares: readonly (readonly boolean[])[];
};

/** Writes a paper as a tagged PDF, with bookmarks, title and language. */
export async function pdfOf(
	summary: Summary,
	fonts: FontFiles,
	code: PrintedCode | null = null
): Promise<Uint8Array> {
	const paper = new Paper(fonts, summary);
	const bytes = toBytes(paper.doc);
	drawTitle(paper, summary, code);
	for (const section of summary.sections) {
		drawSection(paper, section, paper.root, paper.doc.outline, 0, summary);
	}
	const sources = { heading: summary.words.sources.heading, blocks: [], sections: [] };
	drawSection(paper, sources, paper.root, paper.doc.outline, 0, summary, (parent) =>
		drawSources(paper, summary, parent)
	);
	if (paper.hasUnprintable) {
		drawParagraph(paper, [run(summary.words.unprintable, sizes.body)], paper.root);
	}
	paper.root.end();
	drawRunningLines(paper, summary);
	paper.doc.end();
	return bytes;
}

function drawTitle(paper: Paper, summary: Summary, code: PrintedCode | null): void {
	const side = code === null ? 0 : 74;
	if (code !== null)
		drawCode(paper, code, page.width - page.side - side + 10, summary.words.code.alt);
	const at = { x: page.side, width: textWidth - side, after: 4 };
	drawParagraph(
		paper,
		[run(summary.title, sizes.title, { face: 'bold', color: colors.heading })],
		paper.root,
		{ ...at, tag: 'H1' }
	);
	for (const stamp of summary.stamps) {
		drawParagraph(paper, [run(stamp, sizes.small, { color: colors.soft })], paper.root, {
			...at,
			after: 0,
			tag: 'P'
		});
	}
	paper.y = Math.max(paper.y + 8, code === null ? 0 : page.top + side);
	drawBlock(paper, { kind: 'notice', spans: [{ text: summary.notice }] }, paper.root, summary);
}

function drawCode(paper: Paper, { squares }: PrintedCode, x: number, alt: string): void {
	const width = 64;
	const square = width / squares.length;
	const figure = paper.child(paper.root, 'Figure', {
		alt,
		bbox: [x, paper.y, x + width, paper.y + width]
	});
	paper.mark(figure, 'Figure', () => {
		for (const [row, dark] of squares.entries()) {
			for (const [column, isDark] of dark.entries()) {
				if (isDark) paper.doc.rect(x + column * square, paper.y + row * square, square, square);
			}
		}
		paper.doc.fill(colors.text);
	});
}

function drawSection(
	paper: Paper,
	{ heading, blocks, sections }: Section,
	parent: Element,
	bookmarks: Bookmarks,
	depth: number,
	summary: Summary,
	drawMore: (parent: Element) => void = () => undefined
): void {
	const element = paper.child(parent, 'Sect');
	const size = sizes.headings[Math.min(depth, sizes.headings.length - 1)] ?? sizes.body;
	const tag = `H${Math.min(depth + 2, 6)}`;
	const runs = [run(heading, size, { face: 'bold', color: colors.heading })];
	const height = linesOf(runs, textWidth, paper.measure).reduce((h, l) => h + heightOf(l), 0);
	if (paper.y > page.top) paper.y += [14, 8, 5][depth] ?? 4;
	paper.need(height + roomAfter(blocks, sections));
	const own = bookmarks.addItem(heading, {
		top: paper.y,
		left: page.width,
		expanded: false
	} as object);
	drawParagraph(paper, runs, element, { x: page.side, width: textWidth, tag, after: 4 });
	for (const block of blocks) drawBlock(paper, block, element, summary);
	for (const section of sections) {
		drawSection(paper, section, element, own, depth + 1, summary);
	}
	drawMore(element);
}

/** What must fit under a heading, so that it never stands alone at the foot of a page. */
function roomAfter(blocks: readonly Block[], sections: readonly Section[]): number {
	const isTall = blocks.slice(0, 2).some(({ kind }) => kind === 'table' || kind === 'timeline');
	if (isTall) return 130;
	const [first] = sections;
	if (blocks.length > 1 || first === undefined) return 58;
	return 37 * blocks.length + 30 + roomAfter(first.blocks, first.sections);
}

/** Puts the title and the page number at the foot of every page. */
function drawRunningLines(paper: Paper, summary: Summary): void {
	const { start, count } = paper.doc.bufferedPageRange();
	const look = { color: colors.soft };
	const y = page.height - page.bottom + 24;
	for (let index = start; index < start + count; index++) {
		paper.doc.switchToPage(index);
		const left = run(
			`${summary.title} · ${summary.stamps[0] ?? ''} · ${summary.words.running.footer}`,
			sizes.small,
			look
		);
		const right = run(summary.words.running.page(index + 1, count), sizes.small, look);
		paper.decorate(() => {
			paper.doc.rect(page.side, y - 8, textWidth, 0.5).fill(colors.line);
			paper.drawRun(left, page.side, y);
			paper.drawRun(right, page.width - page.side - paper.measure(right.text, right), y);
		}, 'Pagination');
	}
}
