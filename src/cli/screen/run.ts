import { createReadStream, createWriteStream, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { batchesOf, maxLineLength } from './batches.ts';
import type { Batch } from './batches.ts';
import { outcomeColumns } from './csv.ts';
import type { Options } from './options.ts';
import { poolOf } from './pool.ts';
import { progressOn } from './progress.ts';
import type { BadLine } from './work.ts';
import type { Answered } from './worker.ts';

/** How a run went. */
export type Run = { readonly cases: number; readonly bad: number };

type Part = Pick<Answered, 'bytes' | 'bad' | 'lines' | 'cases'>;

/** How many batches a thread may be ahead of what is written. */
const mostUnwritten = 4;

/** Screens every line of the input: outcomes in the order of the input, bad lines to a file of their own. */
export async function run(options: Options): Promise<Run> {
	const source = options.input === null ? process.stdin : createReadStream(options.input);
	const target = options.output === null ? process.stdout : createWriteStream(options.output);
	const progress = progressOn(process.stderr, options.input === null ? 0 : sizeOf(options.input));
	const pool = poolOf(options);
	const badFile = badLinesTo(options.bad);
	const tally = { cases: 0, bad: 0, lines: options.from === 'csv' ? 1 : 0, bytes: 0 };
	let written: Promise<void> =
		options.to === 'csv' ? put(target, outcomeColumns) : Promise.resolve();
	const unwritten: Promise<void>[] = [];
	const write = async (before: Promise<void>, part: Promise<Part>, size: number) => {
		const { bytes, bad, lines, cases } = await part;
		await before;
		if (bytes.length > 0) await put(target, bytes);
		for (const line of bad) await badFile.put({ ...line, line: tally.lines + line.line + 1 });
		tally.lines += lines;
		tally.cases += cases;
		tally.bad += bad.length;
		tally.bytes += size;
		progress.show(tally.bytes, tally.cases);
	};
	try {
		for await (const batch of batchesOf(source, options.from)) {
			const size = batch.kind === 'lines' ? batch.bytes.length : maxLineLength;
			const part =
				batch.kind === 'lines'
					? (await pool.screen(batch.bytes, batch.header)).answer
					: Promise.resolve(tooLong(batch));
			written = write(written, part, size);
			written.catch(() => undefined);
			unwritten.push(written);
			if (unwritten.length > options.workers * mostUnwritten) await unwritten.shift();
		}
		await written;
		await badFile.close();
		if (options.output !== null) {
			target.end();
			await finished(target);
		}
	} finally {
		progress.end();
		await pool.close();
	}
	return { cases: tally.cases, bad: tally.bad };
}

async function put(target: Writable, bytes: Uint8Array | string): Promise<void> {
	if (!target.write(bytes)) await once(target, 'drain');
}

function tooLong({ start }: Extract<Batch, { kind: 'too-long' }>): Part {
	const reason = `longer than ${maxLineLength} bytes; only its start is kept here`;
	return { bytes: new Uint8Array(), bad: [{ line: 0, reason, text: start }], lines: 1, cases: 0 };
}

function sizeOf(path: string): number {
	const file = statSync(path);
	return file.isFile() ? file.size : 0;
}

/** A file that is made only when there is a bad line to put in it; one left from an earlier run is taken away. */
function badLinesTo(path: string) {
	rmSync(path, { force: true });
	let file: Writable | null = null;
	return {
		async put(line: BadLine): Promise<void> {
			file ??= createWriteStream(path);
			await put(file, `${JSON.stringify(line)}\n`);
		},
		async close(): Promise<void> {
			file?.end();
			if (file !== null) await finished(file);
		}
	};
}
