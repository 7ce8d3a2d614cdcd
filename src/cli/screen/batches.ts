import type { Format } from './options.ts';

/** Whole lines of the input, in bytes; the header of a CSV goes with each batch. */
export type Batch =
	| { readonly kind: 'lines'; readonly bytes: Uint8Array<ArrayBuffer>; readonly header: string }
	/** One line too long to be a case. */
	| { readonly kind: 'too-long'; readonly start: string };

const newline = 10;
const quote = 34;
const batchSize = 128 * 1024;

/** The most bytes one line may have. */
export const maxLineLength = 1024 * 1024;

/**
 * Cuts a stream of bytes into batches of whole lines, holding no more than one batch and one line. In a CSV a line may
 * break inside quotes, and its first line names the columns.
 */
export async function* batchesOf(
	stream: AsyncIterable<Uint8Array>,
	format: Format
): AsyncGenerator<Batch> {
	let held = Buffer.alloc(0);
	let header: string | null = format === 'csv' ? null : '';
	let isSkipping = false;
	for await (const chunk of stream) {
		held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
		if (isSkipping) {
			const end = held.indexOf(newline);
			held = end === -1 ? Buffer.alloc(0) : held.subarray(end + 1);
			if (end === -1) continue;
			isSkipping = false;
		}
		if (held.length < batchSize) continue;
		const end = lastBreak(held, format);
		if (end !== -1) {
			const lines = held.subarray(0, end + 1);
			const split = header === null ? headed(lines, format) : { header, rest: lines };
			header = split.header;
			if (split.rest.length > 0) yield lineBatch(split.rest, header);
			held = Buffer.from(held.subarray(end + 1));
		}
		if (held.length > maxLineLength) {
			yield { kind: 'too-long', start: held.subarray(0, 200).toString('utf8') };
			isSkipping = true;
			held = Buffer.alloc(0);
		}
	}
	if (held.length === 0) return;
	const split = header === null ? headed(held, format) : { header, rest: held };
	if (split.rest.length > 0) yield lineBatch(split.rest, split.header);
}

function lineBatch(lines: Uint8Array, header: string): Batch {
	return { kind: 'lines', bytes: new Uint8Array(lines), header };
}

function headed(lines: Buffer, format: Format): { header: string; rest: Buffer } {
	const end = format === 'csv' ? firstBreak(lines) : -1;
	const cut = end === -1 ? lines.length : end + 1;
	return { header: lines.subarray(0, cut).toString('utf8'), rest: lines.subarray(cut) };
}

/** The last line break, or the last one outside quotes. */
function lastBreak(bytes: Buffer, format: Format): number {
	if (format === 'jsonl') return bytes.lastIndexOf(newline);
	let last = -1;
	eachBreak(bytes, (at) => {
		last = at;
		return true;
	});
	return last;
}

function firstBreak(bytes: Buffer): number {
	let first = -1;
	eachBreak(bytes, (at) => {
		first = at;
		return false;
	});
	return first;
}

function eachBreak(bytes: Buffer, goesOn: (at: number) => boolean): void {
	let isQuoted = false;
	for (let at = 0; at < bytes.length; at += 1) {
		if (bytes[at] === quote) isQuoted = !isQuoted;
		else if (bytes[at] === newline && !isQuoted && !goesOn(at)) return;
	}
}
