import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeWhole } from '../files.ts';
import { sha256 } from '../ids.ts';

/** A key of the installation. Its id says which key it is, and nothing about it. */
export type Key = { readonly id: string; readonly bytes: Uint8Array };

export function newKey(): string {
	return randomBytes(32).toString('base64');
}

/** Keys as they are written in THRESHOLD_KEY or the key file, newest first, between commas or lines. */
export function readKeys(text: string): readonly Key[] {
	const keys = text
		.split(/[,\s]+/)
		.filter((part) => part !== '')
		.map(keyOf);
	if (keys.length === 0) throw new Error('THRESHOLD_KEY or the key file holds no key');
	return keys;
}

/** The keys of the environment, else of the key file, which is made at the first start for its owner alone. */
export function keysFor(written: string | undefined, file: string): readonly Key[] {
	if (written) return readKeys(written);
	if (!existsSync(file)) writeWhole(file, `${newKey()}\n`);
	return readKeys(readFileSync(file, 'utf8'));
}

/** The same, but no key file is made. */
export function readKeysThatAreThere(
	written: string | undefined,
	file: string
): readonly Key[] | null {
	return written || existsSync(file) ? keysFor(written, file) : null;
}

function keyOf(text: string): Key {
	const bytes = Buffer.from(text, 'base64');
	if (bytes.length !== 32) throw new Error('A key must be 32 bytes in base64');
	return { id: sha256(Buffer.concat([Buffer.from('threshold key '), bytes])).slice(0, 16), bytes };
}
