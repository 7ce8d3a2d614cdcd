import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type Format = 'jsonl' | 'csv';

/** How one run of the screen is to go. A path that is null is standard input or output. */
export type Options = {
	readonly input: string | null;
	readonly output: string | null;
	readonly bad: string;
	readonly from: Format;
	readonly to: Format;
	readonly today: string;
	readonly workers: number;
};

export type ReadOptions =
	| { readonly kind: 'run'; readonly options: Options }
	| { readonly kind: 'schema'; readonly which: 'input' | 'output' }
	| { readonly kind: 'help' }
	| { readonly kind: 'wrong'; readonly why: string };

export const help = `Screens many cases: one case a line in, what the law makes of it out.

  npm run -s screen -- --in cases.jsonl --out outcomes.jsonl

  --in <file>       cases, as .jsonl or .csv; left out, JSON lines from standard input
  --out <file>      outcomes, as .jsonl or .csv; left out, JSON lines to standard output
  --bad <file>      lines that could not be read, with line number and reason
                    (left out, the name of the output with .bad.jsonl, or screen.bad.jsonl)
  --today <day>     the day for cases that name no asOf, as YYYY-MM-DD (left out, today in Vermont)
  --workers <n>     how many threads work (left out, one for each core)
  --schema <which>  prints the JSON Schema of "input" or "output"

Ends with 0 when every line was read, 1 when some were bad, 2 when it could not run.
Legal information, not legal advice. S.254 as introduced (2022) is not the law.`;

/** Reads the command line; `now` is the day taken where none is named. */
export function readOptions(args: readonly string[], now: Date): ReadOptions {
	const parsed = parsedFrom(args);
	if (typeof parsed === 'string') return { kind: 'wrong', why: parsed };
	const { help: isHelp, schema, in: input = null, out: output = null, today, workers } = parsed;
	if (isHelp) return { kind: 'help' };
	if (schema === 'input' || schema === 'output') return { kind: 'schema', which: schema };
	if (schema !== undefined) return { kind: 'wrong', why: '--schema is "input" or "output"' };
	if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) {
		return { kind: 'wrong', why: '--today is a day, as 2026-01-31' };
	}
	const count = Number(workers ?? availableParallelism());
	if (!Number.isInteger(count) || count < 1) {
		return { kind: 'wrong', why: '--workers is a whole number from 1' };
	}
	const bad = parsed.bad ?? (output === null ? 'screen.bad.jsonl' : `${output}.bad.jsonl`);
	const paths = [input, output, bad].filter((path) => path !== null).map((path) => resolve(path));
	if (new Set(paths).size < paths.length) {
		return { kind: 'wrong', why: '--in, --out and --bad must be different files' };
	}
	const options: Options = {
		input,
		output,
		bad,
		from: formatOf(input),
		to: formatOf(output),
		today: today ?? dayInVermont(now),
		workers: count
	};
	return { kind: 'run', options };
}

function parsedFrom(args: readonly string[]) {
	const text = { type: 'string' } as const;
	try {
		return parseArgs({
			args: [...args],
			options: {
				in: text,
				out: text,
				bad: text,
				today: text,
				workers: text,
				schema: text,
				help: { type: 'boolean', short: 'h' }
			}
		}).values;
	} catch (error) {
		return error instanceof Error ? error.message : 'The command line could not be read';
	}
}

function formatOf(path: string | null): Format {
	return path?.toLowerCase().endsWith('.csv') ? 'csv' : 'jsonl';
}

function dayInVermont(now: Date): string {
	return now.toLocaleDateString('en-CA', { timeZone: 'America/New_York' });
}
