import type { Summary, Table, TableCell } from '../summary/model.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { colors, page, sizes, textWidth } from './look.ts';
import { heightOf, run } from './paper.ts';
import type { Element, Paper } from './paper.ts';
import { runsOf } from './runs.ts';

const padding = 5;
const betweenParagraphs = 3;

/** A line of a cell, with the paragraph it belongs to. */
type CellLine = { readonly line: Line; readonly of: number; readonly before: number };

type Column = { readonly x: number; readonly width: number };

/** A table with a caption and column headers, which are drawn again at the head of each page; rows may run over. */
export function drawTable(paper: Paper, table: Table, parent: Element, summary: Summary): void {
	const columns = columnsOf(table.widths);
	const element = paper.child(parent, 'Table');
	const caption = linesOf(
		[run(table.caption, sizes.small, { face: 'italic', color: colors.soft })],
		textWidth,
		paper.measure
	);
	const head = table.head.map((text, index) =>
		linesOf([run(text, sizes.small, { face: 'bold' })], inner(columns[index]), paper.measure)
	);
	paper.need(heightOfLines(caption) + heightOfHead(head) + 40);
	const captionElement = paper.child(element, 'Caption');
	paper.mark(captionElement, 'Caption', () => {
		for (const line of caption) {
			paper.draw(line, page.side, paper.y);
			paper.y += heightOf(line);
		}
	});
	paper.y += 3;
	drawHead(paper, head, columns, paper.child(element, 'TR'));
	for (const row of table.rows) drawRow(paper, row, columns, head, element, summary);
	paper.y += 10;
}

function columnsOf(widths: readonly number[]): readonly Column[] {
	let x = page.side;
	return widths.map((share) => {
		const column = { x, width: share * textWidth };
		x += column.width;
		return column;
	});
}

function inner(column: Column | undefined): number {
	return (column?.width ?? 0) - 2 * padding;
}

function heightOfLines(lines: readonly Line[]): number {
	return lines.reduce((sum, line) => sum + heightOf(line), 0);
}

function heightOfHead(head: readonly (readonly Line[])[]): number {
	return Math.max(...head.map(heightOfLines)) + 2 * padding - 2;
}

/** Draws the column headers; as decoration where the row is a repeat, since a reader has heard it. */
function drawHead(
	paper: Paper,
	head: readonly (readonly Line[])[],
	columns: readonly Column[],
	row: Element | null
): void {
	const height = heightOfHead(head);
	paper.decorate(() => {
		paper.doc.rect(page.side, paper.y, textWidth, height).fill(colors.band);
		paper.doc.rect(page.side, paper.y + height - 0.8, textWidth, 0.8).fill(colors.soft);
	});
	for (const [index, lines] of head.entries()) {
		const draw = () => {
			let y = paper.y + padding - 1;
			for (const line of lines) {
				paper.draw(line, (columns[index]?.x ?? 0) + padding, y);
				y += heightOf(line);
			}
		};
		if (row === null) paper.decorate(draw);
		else paper.mark(paper.child(row, 'TH', { scope: 'Column' }), 'TH', draw);
	}
	paper.y += height;
}

function cellLines(
	cell: TableCell,
	column: Column | undefined,
	isHeader: boolean,
	paper: Paper,
	summary: Summary
): readonly CellLine[] {
	return cell.flatMap((spans, of) => {
		const runs = runsOf(spans, sizes.table, summary).map((one) =>
			isHeader && one.size === sizes.table && of === 0 ? { ...one, face: 'bold' as const } : one
		);
		return linesOf(runs, inner(column), paper.measure).map((line, index) => ({
			line,
			of,
			before: index === 0 && of > 0 ? betweenParagraphs : 0
		}));
	});
}

function heightOfCell(lines: readonly CellLine[]): number {
	return lines.reduce((sum, { line, before }) => sum + heightOf(line) + before, 0);
}

function drawRow(
	paper: Paper,
	row: readonly TableCell[],
	columns: readonly Column[],
	head: readonly (readonly Line[])[],
	table: Element,
	summary: Summary
): void {
	let cells = row.map((cell, index) => ({
		x: (columns[index]?.x ?? 0) + padding,
		lines: cellLines(cell, columns[index], index === 0, paper, summary),
		tag: index === 0 ? 'TH' : 'TD',
		paragraphs: new Map<number, Element>()
	}));
	const height = () => Math.max(...cells.map(({ lines }) => heightOfCell(lines))) + 2 * padding;
	const turn = () => {
		paper.newPage();
		drawHead(paper, head, columns, null);
	};
	if (paper.left < Math.min(height(), 120)) turn();
	const element = paper.child(table, 'TR');
	const elements = cells.map(({ tag }) =>
		paper.child(element, tag, tag === 'TH' ? { scope: 'Row' } : {})
	);
	while (cells.some(({ lines }) => lines.length > 0)) {
		const room = paper.left - 2 * padding;
		const shown = cells.map(({ lines }) => fitting(lines, room));
		for (const [index, cell] of cells.entries()) {
			const own = elements[index];
			if (own !== undefined) drawCell(paper, shown[index] ?? [], cell.x, own, cell.paragraphs);
		}
		paper.y += Math.max(...shown.map(heightOfCell)) + 2 * padding;
		paper.decorate(() =>
			paper.doc.rect(page.side, paper.y - 0.5, textWidth, 0.5).fill(colors.line)
		);
		cells = cells.map((cell, index) => ({
			...cell,
			lines: cell.lines.slice(shown[index]?.length ?? 0)
		}));
		if (cells.some(({ lines }) => lines.length > 0)) turn();
	}
}

function fitting(lines: readonly CellLine[], room: number): readonly CellLine[] {
	let used = 0;
	const end = lines.findIndex(({ line, before }) => (used += heightOf(line) + before) > room);
	return end === -1 ? lines : lines.slice(0, Math.max(1, end));
}

function drawCell(
	paper: Paper,
	lines: readonly CellLine[],
	x: number,
	cell: Element,
	paragraphs: Map<number, Element>
): void {
	let y = paper.y + padding - 1;
	for (const [of, own] of Map.groupBy(lines, (one) => one.of)) {
		const element = paragraphs.get(of) ?? paper.child(cell, 'P');
		paragraphs.set(of, element);
		paper.mark(element, 'P', () => {
			for (const { line, before } of own) {
				y += before;
				paper.draw(line, x, y);
				y += heightOf(line);
			}
		});
	}
}
