import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { readScreenCase } from '#lib/schemas/screen-read.ts';
import type { ScreenCase } from '#lib/schemas/screen-read.ts';
import { screen } from '#lib/schemas/screen-answer.ts';
import { screenText } from '#lib/schemas/screen-text.ts';
import { caseFromRow, rowsFor, rowsOf } from './csv.ts';
import type { Format } from './options.ts';

/** A line that could not be read: its number within its batch from 0, why, and the line itself. */
export type BadLine = { readonly line: number; readonly reason: string; readonly text: string };

/** What a batch came to. */
export type Worked = {
	readonly text: string;
	readonly bad: readonly BadLine[];
	/** Lines of the batch, blank ones included. */
	readonly lines: number;
	readonly cases: number;
};

export type Task = {
	readonly text: string;
	readonly header: string;
	readonly from: Format;
	readonly to: Format;
	readonly today: string;
};

type Line = { readonly raw: unknown; readonly text: string; readonly reason: string | null };

/** Screens every line of a batch, in order. */
export function work({ text, header, from, to, today }: Task): Worked {
	const bad: BadLine[] = [];
	const cases: ScreenCase[] = [];
	let line = 0;
	for (const one of from === 'csv' ? csvLines(text, header) : jsonLines(text)) {
		const number = line;
		line += linesIn(one.text);
		if (one.text.trim() === '') continue;
		const read =
			one.reason === null
				? readScreenCase(one.raw, today)
				: ({ kind: 'bad', reason: one.reason } as const);
		if (read.kind === 'bad') {
			bad.push({ line: number, reason: read.reason, text: one.text });
			continue;
		}
		cases.push(read.case);
	}
	return { text: outcomesOf(cases, to), bad, lines: line, cases: cases.length };
}

/** The outcomes in the order of the cases; those of the same claim are worked out together, while its law is at hand. */
function outcomesOf(cases: readonly ScreenCase[], to: Format): string {
	const texts = new Map<ScreenCase, string>();
	const claimOf = ({ told }: ScreenCase) => String(told.incidents[0]?.['claims']);
	for (const alike of Map.groupBy(cases, claimOf).values()) {
		for (const one of alike) {
			texts.set(
				one,
				to === 'csv' ? rowsFor(screen(wholeLawbook, one)) : `${screenText(wholeLawbook, one)}\n`
			);
		}
	}
	return cases.map((one) => texts.get(one)).join('');
}

function linesIn(text: string): number {
	let count = 1;
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
	return count;
}

function* jsonLines(text: string): Generator<Line> {
	let start = 0;
	while (start < text.length) {
		const end = text.indexOf('\n', start);
		const line = text.slice(start, end === -1 ? text.length : end);
		start = end === -1 ? text.length : end + 1;
		yield jsonLine(line.charCodeAt(0) === 0xfeff ? line.slice(1) : line);
	}
}

function jsonLine(text: string): Line {
	try {
		return { raw: text.trim() === '' ? null : JSON.parse(text), text, reason: null };
	} catch (error) {
		const why = error instanceof Error ? error.message : 'could not be read';
		return { raw: null, text, reason: `not JSON: ${why}` };
	}
}

function* csvLines(text: string, header: string): Generator<Line> {
	const [first] = rowsOf(header.replace(/^\uFEFF/, ''));
	const columns = (first?.cells ?? []).map((column) => column.trim());
	for (const { cells, text: line } of rowsOf(text)) {
		yield { raw: caseFromRow(columns, cells), text: line, reason: null };
	}
}
