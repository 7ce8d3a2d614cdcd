import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file that only its owner may read; whoever reads it finds the old file or the new one, whole. */
export function writeWhole(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
	const draft = `${path}.${process.pid}.new`;
	const file = openSync(draft, 'w', 0o600);
	writeSync(file, text);
	fsyncSync(file);
	closeSync(file);
	renameSync(draft, path);
}
