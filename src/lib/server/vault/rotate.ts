import { existsSync } from 'node:fs';
import { writeWhole } from '../files.ts';
import type { Desk } from '../desk.ts';
import { keysFor, newKey } from './keys.ts';
import type { Key } from './keys.ts';
import type { RenewableVault } from './renewable.ts';
import { rewrapAll } from './rewrap-all.ts';

export type Rotated = { readonly newest: string; readonly rewrapped: number };

/** Where the keys are written: in the environment, else in a file. */
export type WhereKeysAre = { readonly keys: string | undefined; readonly file: string };

/**
 * With keys in the environment, its first is the newest. A key file gets a new key, and the old ones go to
 * `key.old` beside it at the end: backups made before still need them.
 */
export async function rotateKeys(
	db: Desk['db'],
	{ vault, renew }: RenewableVault,
	{ keys: written, file }: WhereKeysAre
): Promise<Rotated> {
	if (written !== undefined) {
		return { newest: vault.newestKeyId, rewrapped: await rewrapAll(db, vault) };
	}
	const old = keysFor(undefined, file);
	writeWhole(file, textOf([newKey(), ...old.map(textOfKey)]));
	renew(keysFor(undefined, file));
	const rewrapped = await rewrapAll(db, vault);
	const before = existsSync(`${file}.old`) ? keysFor(undefined, `${file}.old`) : [];
	writeWhole(`${file}.old`, textOf([...old, ...before].map(textOfKey)));
	const left = keysFor(undefined, file).filter(({ id }) => !old.some((key) => key.id === id));
	writeWhole(file, textOf(left.map(textOfKey)));
	return { newest: vault.newestKeyId, rewrapped };
}

function textOfKey({ bytes }: Key): string {
	return Buffer.from(bytes).toString('base64');
}

function textOf(keys: readonly string[]): string {
	return `${keys.join('\n')}\n`;
}
