import type { Block, Spans, Summary } from '../summary/model.ts';
import { linesOf } from './lines.ts';
import type { Line, Run } from './lines.ts';
import { colors, page, sizes, textWidth } from './look.ts';
import { heightOf, run } from './paper.ts';
import type { Element, Paper } from './paper.ts';
import { runsOf } from './runs.ts';
import { drawTable } from './table.ts';
import { drawTimeline } from './timeline.ts';

const gap = 6;
const indent = 13;

export function drawBlock(paper: Paper, block: Block, parent: Element, summary: Summary): void {
	switch (block.kind) {
		case 'paragraph':
			drawParagraph(paper, runsOf(block.spans, sizes.body, summary), parent);
			return;
		case 'notice':
			drawNotice(paper, runsOf(block.spans, sizes.body, summary), parent);
			return;
		case 'list':
			drawList(paper, block.items, parent, summary);
			return;
		case 'table':
			drawTable(paper, block, parent, summary);
			return;
		case 'timeline':
			drawTimeline(paper, block, parent);
			return;
	}
}

export function drawParagraph(
	paper: Paper,
	runs: readonly Run[],
	parent: Element,
	at: {
		readonly x: number;
		readonly width: number;
		readonly tag: string;
		readonly after: number;
	} = {
		x: page.side,
		width: textWidth,
		tag: 'P',
		after: gap
	}
): void {
	const lines = linesOf(runs, at.width, paper.measure);
	flow(paper, lines, paper.child(parent, at.tag), at.tag, at.x);
	paper.y += at.after;
}

/** Draws lines one below the other, over as many pages as they need; never one line alone at the foot of a page. */
function flow(
	paper: Paper,
	lines: readonly Line[],
	element: Element,
	tag: string,
	x: number
): void {
	const [first, second] = lines;
	if (first === undefined) return;
	paper.need(heightOf(first) + (second === undefined ? 0 : heightOf(second)));
	let rest = lines;
	while (rest.length > 0) {
		const fitting = fittingOf(rest, paper.left);
		paper.mark(element, tag, () => {
			for (const line of fitting) {
				paper.draw(line, x, paper.y);
				paper.y += heightOf(line);
			}
		});
		rest = rest.slice(fitting.length);
		if (rest.length > 0) paper.newPage();
	}
}

/** The lines that fit a height; at least one. */
function fittingOf(lines: readonly Line[], height: number): readonly Line[] {
	let used = 0;
	const end = lines.findIndex((line) => (used += heightOf(line)) > height);
	return end === -1 ? lines : lines.slice(0, Math.max(1, end));
}

function drawList(paper: Paper, items: readonly Spans[], parent: Element, summary: Summary): void {
	const list = paper.child(parent, 'L');
	for (const item of items) {
		const lines = linesOf(runsOf(item, sizes.body, summary), textWidth - indent, paper.measure);
		const [first, second] = lines;
		if (first === undefined) continue;
		paper.need(heightOf(first) + (second === undefined ? 0 : heightOf(second)));
		const element = paper.child(list, 'LI');
		const label = paper.child(element, 'Lbl');
		paper.mark(label, 'Lbl', () =>
			paper.drawRun(run('• ', sizes.body, { color: colors.soft }), page.side + 2, paper.y)
		);
		flow(paper, lines, paper.child(element, 'LBody'), 'LBody', page.side + indent);
		paper.y += 3;
	}
	paper.y += gap - 3;
}

function drawNotice(paper: Paper, runs: readonly Run[], parent: Element): void {
	const inner = 12;
	const lines = linesOf(runs, textWidth - 2 * inner, paper.measure);
	const height = lines.reduce((sum, line) => sum + heightOf(line), 0) + 2 * inner - 6;
	paper.need(height);
	paper.decorate(() => {
		paper.doc.rect(page.side, paper.y, textWidth, height).fill(colors.notice);
		paper.doc.rect(page.side, paper.y, 4, height).fill(colors.noticeBar);
	});
	paper.y += inner - 3;
	flow(paper, lines, paper.child(parent, 'P'), 'P', page.side + inner);
	paper.y += inner - 3 + gap;
}
