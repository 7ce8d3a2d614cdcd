import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newKey, readKeys } from '#lib/server/vault/keys.ts';
import type { Key } from '#lib/server/vault/keys.ts';

/** The keys a bench's cases are sealed under: those in its folder, or new ones put there. */
export function keysIn(folder: string): { readonly text: string; readonly keys: readonly Key[] } {
	const file = join(folder, 'bench-key');
	if (!existsSync(file)) writeFileSync(file, newKey());
	const text = readFileSync(file, 'utf8').trim();
	return { text, keys: readKeys(text) };
}
