import type { Stretch, Timeline } from '../summary/model.ts';
import { colors, page, sizes, textWidth } from './look.ts';
import { run } from './paper.ts';
import type { Element, Paper } from './paper.ts';

const gutter = 22;
const axis = 16;
const lane = 14;
const bar = 8;
const legendHeight = 16;
/** A line of time with more rows than fit a page is left to its table. */
const mostRows = 40;
const mostYearsNamed = 10;
/** Parts of the line, of 100, that the word at today's mark covers. */
const besideToday = 8;

const width = textWidth - gutter;
const soft = { color: colors.soft } as const;

/** Draws a line of time as one figure, in lines and areas only. */
export function drawTimeline(paper: Paper, line: Timeline, parent: Element): void {
	const { rows, legend, alt } = line;
	if (rows.length > mostRows) return;
	const lanes = axis + rows.length * lane;
	const height = lanes + (legend.length === 0 ? 0 : legendHeight);
	paper.need(height + 60);
	const top = paper.y;
	const figure = paper.child(parent, 'Figure', {
		alt,
		bbox: [page.side, top, page.side + textWidth, top + height]
	});
	paper.mark(figure, 'Figure', () => {
		drawAxis(paper, line, top, lanes);
		for (const [index, { number, stretches }] of rows.entries()) {
			const y = top + axis + index * lane;
			paper.drawRun(run(`${number}.`, sizes.small, soft), page.side, y);
			for (const { is, from, to } of stretches) drawStretch(paper, is, at(from), at(to), y + 2);
		}
		let x = page.side + gutter;
		for (const { is, text } of legend) {
			drawStretch(paper, is, x, x + 18, top + lanes + 5);
			const words = run(text, sizes.small, soft);
			paper.drawRun(words, x + 23, top + lanes + 3);
			x += 23 + paper.measure(text, words) + 16;
		}
	});
	paper.y = top + height + 8;
}

function at(place: number): number {
	return page.side + gutter + (width * place) / 100;
}

function drawAxis(paper: Paper, { years, today }: Timeline, top: number, height: number): void {
	const every = Math.ceil(years.length / mostYearsNamed);
	for (const { year, at: place } of years.filter(({ year }) => year % every === 0)) {
		paper.doc.rect(at(place), top + 2, 0.5, height - 2).fill(colors.line);
		if (Math.abs(place - today.at) > besideToday) {
			paper.drawRun(run(String(year), sizes.small, soft), at(place) + 3, top + 1);
		}
	}
	const label = run(today.label, sizes.small, { face: 'bold' });
	const wide = paper.measure(label.text, label);
	paper.doc.rect(at(today.at), top + 2, 1.2, height - 2).fill(colors.text);
	const x = today.at > 15 ? at(today.at) - wide - 3 : at(today.at) + 4;
	paper.drawRun(label, x, top + 1);
}

function drawStretch(paper: Paper, is: Stretch, from: number, to: number, y: number): void {
	const long = Math.max(2.5, to - from);
	switch (is) {
		case 'left':
		case 'event':
			paper.doc.rect(from, y, long, bar).fill(colors.link);
			return;
		case 'passed':
			paper.doc.rect(from, y, long, bar).fill(colors.passed);
			return;
		case 'kindest':
			paper.doc
				.rect(from, y + 1, long, bar - 2)
				.dash(3, { space: 2 })
				.lineWidth(0.8)
				.stroke(colors.link);
			paper.doc.undash();
	}
}
