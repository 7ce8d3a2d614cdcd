import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { FileFormat } from '#lib/schemas/file-format.ts';

/** Where reading goes on: a byte of the file at which a row begins, and the number of its line, from 1. */
export type Place = { readonly byte: number; readonly line: number };

export type Cells = Readonly<Record<string, unknown>>;

/** One row of a file; `cells` is null where it cannot be read at all. */
export type Row = {
	readonly line: number;
	readonly cells: Cells | null;
	/** Where the next row begins. */
	readonly next: Place;
};

type Bytes = AsyncIterable<Uint8Array>;

const delimiters = [',', ';', '\t'] as const;
/** What parts the cells of a CSV. */
export type Delimiter = (typeof delimiters)[number];

const newline = 10;
/** The most bytes one row may have. */
const longestRow = 1024 * 1024;

/** What follows cannot be told apart into rows: a quotation mark is never closed, or a row is too long. */
export class NotRows extends Error {
	/** The line where that row begins. */
	readonly line: number;

	constructor(line: number) {
		super('A file cannot be told apart into rows');
		this.line = line;
	}
}

/** The rows of a file from a place on; at the beginning of a CSV its heading is passed over. */
export function rowsOf(
	bytes: Bytes,
	format: FileFormat,
	columns: readonly string[],
	from: Place,
	delimiter: Delimiter = ','
): AsyncGenerator<Row> {
	return format === 'csv' ? csvRows(bytes, columns, from, delimiter) : jsonRows(bytes, from);
}

/** What parts the cells of a CSV: that which stands most often in its first line, outside of quotation marks. */
export async function delimiterOf(bytes: Bytes): Promise<Delimiter> {
	let beginning = '';
	for await (const part of bytes) {
		beginning = (beginning + Buffer.from(part).toString('latin1')).trimStart();
		if (beginning.includes('\n') || beginning.length > longestRow) break;
	}
	const [heading = ''] = beginning.replace(/"[^"]*"/g, '').split('\n');
	const times = (delimiter: Delimiter) => heading.split(delimiter).length;
	return delimiters.reduce((most, one) => (times(one) > times(most) ? one : most));
}

/** The names of the columns of a file that begins like this. */
export async function columnsOf(
	bytes: Bytes,
	format: FileFormat,
	delimiter: Delimiter = ','
): Promise<readonly string[]> {
	if (format === 'csv') {
		for await (const { record } of parsed(bytes, 1, delimiter)) return eachOnce(record);
		return [];
	}
	const names = new Set<string>();
	let rows = 0;
	for await (const { cells } of jsonRows(bytes, { byte: 0, line: 1 })) {
		for (const name of Object.keys(cells ?? {})) names.add(name);
		if ((rows += 1) === 200) break;
	}
	return [...names];
}

/** The headings of a CSV, each one of its own, so that no column stands in the place of another. */
function eachOnce(headings: readonly string[]): readonly string[] {
	const taken = new Set<string>();
	return headings.map((heading, index) => {
		const name = heading.trim() || `(${index + 1})`;
		const own = taken.has(name) ? `${name} (${index + 1})` : name;
		taken.add(own);
		return own;
	});
}

type CsvRecord = {
	readonly record: readonly string[];
	readonly info: { readonly bytes: number; readonly lines: number };
};

async function* parsed(
	bytes: Bytes,
	line: number,
	delimiter: Delimiter
): AsyncGenerator<CsvRecord> {
	let parsedTo = line;
	const parser = parse({
		on_record: (record, { lines }) => {
			parsedTo = line + lines;
			return record;
		},
		bom: true,
		delimiter,
		info: true,
		relax_column_count: true,
		record_delimiter: ['\r\n', '\n'],
		relax_quotes: true,
		skip_empty_lines: true,
		max_record_size: longestRow
	});
	const source = Readable.from(bytes);
	source.on('error', (error) => parser.destroy(error));
	try {
		yield* source.pipe(parser) as AsyncIterable<CsvRecord>;
	} catch (error) {
		throw error instanceof CsvError ? new NotRows(parsedTo) : error;
	}
}

async function* csvRows(
	bytes: Bytes,
	columns: readonly string[],
	from: Place,
	delimiter: Delimiter
): AsyncGenerator<Row> {
	let line = from.line;
	let isHeading = from.byte === 0;
	for await (const { record, info } of parsed(bytes, from.line, delimiter)) {
		const next = { byte: from.byte + info.bytes, line: from.line + info.lines };
		if (!isHeading) yield { line, cells: cellsOf(columns, record), next };
		isHeading = false;
		line = next.line;
	}
}

function cellsOf(columns: readonly string[], record: readonly string[]): Cells | null {
	if (record.length > columns.length) return null;
	return Object.fromEntries(record.map((cell, index) => [columns[index], cell]));
}

async function* jsonRows(bytes: Bytes, from: Place): AsyncGenerator<Row> {
	let { byte, line } = from;
	let held = Buffer.alloc(0);
	const read = (text: Buffer): Row => {
		byte += text.length;
		line += 1;
		return { line: line - 1, cells: jsonCells(text.toString('utf8')), next: { byte, line } };
	};
	for await (const chunk of bytes) {
		held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
		let start = 0;
		for (let end = held.indexOf(newline); end !== -1; end = held.indexOf(newline, start)) {
			const text = held.subarray(start, end + 1);
			const row = read(text);
			if (!isBlank(text)) yield row;
			start = end + 1;
		}
		held = held.subarray(start);
		if (held.length > longestRow) throw new NotRows(line);
	}
	if (!isBlank(held)) yield read(held);
}

function isBlank(bytes: Buffer): boolean {
	return bytes.every((byte) => byte === newline || byte === 13 || byte === 32 || byte === 9);
}

/** The facts of a case of the screen's contract stand beside its id, as columns do. */
function jsonCells(text: string): Cells | null {
	try {
		const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
		if (!isObject(value)) return null;
		const { facts, ...rest } = value;
		return isObject(facts) ? { ...rest, ...facts } : rest;
	} catch {
		return null;
	}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
