import type { Desk } from '../desk.ts';

/** One line of JSON for each event on standard output: codes and numbers, never what a case says. */
export const logLine: Desk['log'] = (event, detail = {}) => {
	process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...detail })}\n`);
};

/** What kind of error it was, without its message. */
export function nameOf(error: unknown): string {
	return error instanceof Error ? error.name : 'unknown';
}

/** What kind of error it was and the code that a database or the machine gave it, without its message. */
export function kindOf(error: unknown): Readonly<Record<string, string>> {
	const { code } = (error instanceof Error ? error : {}) as NodeJS.ErrnoException;
	return { error: nameOf(error), ...(code !== undefined && { code: String(code) }) };
}

/** Where an error came from, without its message: a database's message repeats the values it was given. */
export function placeOf(error: unknown): Readonly<Record<string, string>> {
	if (!(error instanceof Error)) return { error: typeof error };
	const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	return {
		...kindOf(error),
		where: frames
			.slice(0, 8)
			.map((line) => line.trim())
			.join(' | ')
	};
}
