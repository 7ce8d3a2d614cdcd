import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { readScreenCase } from '#lib/schemas/screen-read.ts';
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

/** A line, and its number within its batch from 0; one of a CSV with its cells, and the columns they stand in. */
type Line = {
	readonly number: number;
	readonly text: string;
	readonly row: { readonly columns: readonly string[]; readonly cells: readonly string[] } | null;
};

/** By the day that is today. */
const memories = new Map<string, ToldBefore>();

/** Screens every line of a batch, in order; those of the same claims are worked out together, while their law is at hand. */
export async function work({ text, header, from, to, today }: Task): Promise<Worked> {
	const memory = from === 'csv' || to === 'csv' ? null : memoryFor(today);
	const { told, count } = from === 'csv' ? csvLines(text, header) : jsonLines(text);
	const refused: (Refused & Pick<Line, 'number' | 'text'>)[] = [];
	const stretches = new Map<number, Stretch>();
	let end = 0;
	for (const alike of Map.groupBy(told, claimsNamed).values()) {
		for (const line of alike) {
			const answer = answerTo(line, memory, to, today);
			if (typeof answer !== 'string') {
				refused.push({ ...answer, number: line.number, text: line.text });
				continue;
			}
			const begin = end;
			end = written(answer, begin);
			stretches.set(line.number, { from: begin, to: end });
		}
	}
	const bytes = inOrder(told.flatMap(({ number }) => stretches.get(number) ?? []));
	const bad: BadLine[] = [];
	for (const { number, text: line, raw, reason } of refused) {
		bad.push({ line: number, reason: reason ?? (await reasonFor(raw, today)), text: line });
	}
	return {
		bytes,
		bad: bad.toSorted((a, b) => a.line - b.line),
		lines: count,
		cases: stretches.size
	};
}

/** A line that could not be read: what it holds, or, where that is nothing, why. */
type Refused = { readonly raw: unknown; readonly reason: string | null };

/** Most files hold no bad line, and the contract's schemas take much room in every thread. */
async function reasonFor(raw: unknown, today: string): Promise<string> {
	const reasons = await import('#lib/schemas/screen-reason.ts');
	return reasons.reasonFor(raw, today);
}

function memoryFor(today: string): ToldBefore {
	const memory = memories.get(today) ?? toldBefore();
	memories.set(today, memory);
	return memory;
}

/** What a line says of claims, as it is written. */
function claimsNamed({ text }: Line): string {
	const at = text.indexOf('"claims"');
	return at === -1 ? '' : text.slice(at, text.indexOf(']', at));
}

/** How every answer starts, up to its id. */
const start = '{"id":';

/** Read no earlier than it is answered, so that what is read can be given up at once. */
function answerTo(
	line: Line,
	memory: ToldBefore | null,
	to: Format,
	today: string
): string | Refused {
	const split = memory === null ? null : splitAtId(line.text);
	const before = split === null ? undefined : memory?.get(split.rest);
	if (split !== null && before !== undefined) return `${start}${split.id}${before}`;
	const raw = readLine(line);
	if (raw.kind === 'not-json') return { raw: null, reason: raw.reason };
	const read = readScreenCase(raw.value, today);
	if (read === null) return { raw: raw.value, reason: null };
	const text =
		to === 'csv' ? rowsFor(screen(wholeLawbook, read)) : `${screenText(wholeLawbook, read)}\n`;
	if (split !== null) memory?.keep(split.rest, text.slice(start.length + split.id.length));
	return text;
}

type Raw =
	| { readonly kind: 'value'; readonly value: unknown }
	| { readonly kind: 'not-json'; readonly reason: string };

function readLine({ text, row }: Line): Raw {
	if (row !== null) return { kind: 'value', value: caseFromRow(row.columns, row.cells) };
	try {
		return { kind: 'value', value: JSON.parse(text) as unknown };
	} catch (error) {
		const why = error instanceof Error ? error.message : 'could not be read';
		return { kind: 'not-json', reason: `not JSON: ${why}` };
	}
}

/** Where an answer stands among all that were written of a batch. */
type Stretch = { readonly from: number; readonly to: number };

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

function linesIn(text: string): number {
	let count = 1;
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
	return count;
}

/** The lines of a batch that are not blank, and how many there are with those. */
type Lines = { readonly told: readonly Line[]; readonly count: number };

function jsonLines(text: string): Lines {
	const told: Line[] = [];
	let count = 0;
	for (let start = 0; start < text.length; count += 1) {
		const end = text.indexOf('\n', start);
		const line = text.slice(start, end === -1 ? text.length : end);
		start = end === -1 ? text.length : end + 1;
		const own = line.charCodeAt(0) === 0xfeff ? line.slice(1) : line;
		if (own.trim() !== '') told.push({ number: count, text: own, row: null });
	}
	return { told, count };
}

function csvLines(text: string, header: string): Lines {
	const [first] = rowsOf(header.replace(/^\uFEFF/, ''));
	const columns = (first?.cells ?? []).map((column) => column.trim());
	const told: Line[] = [];
	let count = 0;
	for (const { cells, text: line } of rowsOf(text)) {
		if (line.trim() !== '') told.push({ number: count, text: line, row: { columns, cells } });
		count += linesIn(line);
	}
	return { told, count };
}
