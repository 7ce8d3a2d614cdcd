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
	/** The outcomes, a line each, in UTF-8. */
	readonly bytes: Uint8Array<ArrayBuffer>;
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
	return { bytes: outcomesOf(entries, to, memory), bad, lines: line, cases: entries.length };
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

/** Where an answer stands among all that were written of a batch. */
type Stretch = { readonly from: number; readonly to: number };

/** The outcomes in the order of the cases; those of the same claim are worked out together, while its law is at hand. */
function outcomesOf(
	entries: readonly Entry[],
	to: Format,
	memory: ToldBefore
): Uint8Array<ArrayBuffer> {
	const stretches = new Map<Entry, Stretch>();
	const claimOf = (entry: Entry) =>
		typeof entry === 'string' ? '' : String(entry.one.told.incidents[0]?.['claims']);
	let end = 0;
	for (const alike of Map.groupBy(entries, claimOf).values()) {
		for (const entry of alike) {
			const text = typeof entry === 'string' ? entry : answerTo(entry.one, to);
			if (typeof entry !== 'string' && entry.rest !== null)
				memory.keep(entry.rest, text.slice(start.length + JSON.stringify(entry.one.id).length));
			const from = end;
			end = written(text, from);
			stretches.set(entry, { from, to: end });
		}
	}
	return inOrder(entries.map((entry) => stretches.get(entry) as Stretch));
}

const mostBytesOfCharacter = 3;
let page = Buffer.allocUnsafe(2 ** 21);

/** Writes a text at once, so that the many parts it was put together from are given up at once; gives its end. */
function written(text: string, from: number): number {
	const room = from + text.length * mostBytesOfCharacter;
	if (room > page.length) {
		const larger = Buffer.allocUnsafe(room * 2);
		page.copy(larger, 0, 0, from);
		page = larger;
	}
	return from + page.write(text, from);
}

function inOrder(stretches: readonly Stretch[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(stretches.reduce((sum, { from, to }) => sum + to - from, 0));
	let at = 0;
	for (const { from, to } of stretches) {
		all.set(page.subarray(from, to), at);
		at += to - from;
	}
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
