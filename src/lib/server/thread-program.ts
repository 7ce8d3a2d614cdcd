import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * A program of a thread, by its path in this folder. Threads run from the source, also beside the built server, which is
 * told where that is; null where it is not there.
 */
export function threadProgram(path: string): URL | null {
	const told = process.env['THRESHOLD_THREADS'];
	const folder = told === undefined ? new URL('./', import.meta.url) : pathToFileURL(`${told}/`);
	const file = new URL(path, folder);
	return existsSync(file) ? file : null;
}
