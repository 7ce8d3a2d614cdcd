import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { readScreenCase } from '#lib/schemas/screen-read.ts';
import type { ReadScreenCase, ScreenCase } from '#lib/schemas/screen-read.ts';
import { screen } from '#lib/schemas/screen-answer.ts';
import { screenText } from '#lib/schemas/screen-text.ts';
import { caseFromRow, rowsFor, rowsOf } from './csv.ts';
import type { Format } from './options.ts';
import { splitAtId, toldBefore } from './told-before.ts';
import type { ToldBefore } from './told-before.ts';

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

/** A line, and what it holds, which may not be readable: then reading throws. */
type Line = { readonly text: string; readonly read: () => unknown };

/** A case to screen, with what its line says beside the id, or the answer where that was given before. */
type Entry = { readonly one: ScreenCase; readonly rest: string | null } | string;

/** By the day that is today. */
const memories = new Map<string, ToldBefore>();

/** Screens every line of a batch, in order. */
export function work({ text, header, from, to, today }: Task): Worked {
	const memory = memories.get(today) ?? toldBefore();
	memories.set(today, memory);
	const bad: BadLine[] = [];
	const entries: Entry[] = [];
	let line = 0;
	for (const one of from === 'csv' ? csvLines(text, header) : jsonLines(text)) {
		const number = line;
		line += linesIn(one.text);
		if (one.text.trim() === '') continue;
		const split = from === 'csv' || to === 'csv' ? null : splitAtId(one.text);
		const before = split === null ? undefined : memory.get(split.rest);
		if (split !== null && before !== undefined) {
			entries.push(`${start}${split.id}${before}`);
			continue;
		}
		const read = readLine(one, today);
		if (read.kind === 'bad') bad.push({ line: number, reason: read.reason, text: one.text });
		else entries.push({ one: read.case, rest: split?.rest ?? null });
	}
	return { text: outcomesOf(entries, to, memory), bad, lines: line, cases: entries.length };
}

/** How every answer starts, up to its id. */
const start = '{"id":';

function readLine({ read }: Line, today: string): ReadScreenCase {
	let raw: unknown;
	try {
		raw = read();
	} catch (error) {
		const why = error instanceof Error ? error.message : 'could not be read';
		return { kind: 'bad', reason: `not JSON: ${why}` };
	}
	return readScreenCase(raw, today);
}

/** The outcomes in the order of the cases; those of the same claim are worked out together, while its law is at hand. */
function outcomesOf(entries: readonly Entry[], to: Format, memory: ToldBefore): string {
	const texts = new Map<Entry, string>();
	const claimOf = (entry: Entry) =>
		typeof entry === 'string' ? '' : String(entry.one.told.incidents[0]?.['claims']);
	for (const alike of Map.groupBy(entries, claimOf).values()) {
		for (const entry of alike) {
			if (typeof entry === 'string') continue;
			const { one, rest } = entry;
			const text = answerTo(one, to);
			if (rest !== null)
				memory.keep(rest, text.slice(start.length + JSON.stringify(one.id).length));
			texts.set(entry, text);
		}
	}
	let all = '';
	for (const entry of entries) all += typeof entry === 'string' ? entry : (texts.get(entry) ?? '');
	return all;
}

function answerTo(one: ScreenCase, to: Format): string {
	if (to === 'csv') return rowsFor(screen(wholeLawbook, one));
	return `${screenText(wholeLawbook, one)}\n`;
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
		const own = line.charCodeAt(0) === 0xfeff ? line.slice(1) : line;
		yield { text: own, read: () => JSON.parse(own) };
	}
}

function* csvLines(text: string, header: string): Generator<Line> {
	const [first] = rowsOf(header.replace(/^\uFEFF/, ''));
	const columns = (first?.cells ?? []).map((column) => column.trim());
	for (const { cells, text: line } of rowsOf(text)) {
		yield { text: line, read: () => caseFromRow(columns, cells) };
	}
}
