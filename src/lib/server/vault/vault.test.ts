import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { keysFor, newKey, readKeys } from './keys.ts';
import { makeVault } from './make-vault.ts';

const old = newKey();
const young = newKey();
const vault = makeVault(readKeys(old));
const id = newId();

describe('a sealed case', () => {
	test('opens to what was sealed, whatever it was', () => {
		fc.assert(
			fc.property(fc.string(), fc.uuid(), (text, about) => {
				const sealed = vault.seal(about, text);
				expect(Buffer.from(vault.open(about, sealed)).toString()).toBe(
					Buffer.from(text).toString()
				);
			})
		);
	});

	test('does not open when any bit of it is changed', () => {
		const sealed = vault.seal(id, 'He hit me twice');
		for (const part of ['content', 'key_wrapped'] as const) {
			for (let at = 0; at < sealed[part].length; at++) {
				const changed = Uint8Array.from(sealed[part]);
				changed[at] = (changed[at] ?? 0) ^ 1;
				expect(() => vault.open(id, { ...sealed, [part]: changed })).toThrow();
			}
		}
	});

	test('does not open as another case', () => {
		const sealed = vault.seal(id, 'He hit me twice');
		expect(() => vault.open(newId(), sealed)).toThrow();
	});

	test('has a key and bytes of its own, so that equal cases look different', () => {
		const [first, second] = [vault.seal(id, 'same'), vault.seal(id, 'same')];
		expect(Buffer.from(first.content).equals(Buffer.from(second.content))).toBe(false);
		expect(Buffer.from(first.content).includes('same')).toBe(false);
	});
});

describe('after a new key', () => {
	const both = makeVault(readKeys(`${young}, ${old}`));
	const onlyYoung = makeVault(readKeys(young));

	test('what the old key sealed opens with both, and after rewrapping without the old', () => {
		const sealed = vault.seal(id, 'text');
		expect(Buffer.from(both.open(id, sealed)).toString()).toBe('text');
		expect(() => onlyYoung.open(id, sealed)).toThrow(/is not here/);
		const rewrapped = both.rewrap(id, sealed);
		expect(rewrapped.key_id).toBe(onlyYoung.newestKeyId);
		expect(rewrapped.content).toBe(sealed.content);
		expect(Buffer.from(onlyYoung.open(id, rewrapped)).toString()).toBe('text');
	});

	test('a small secret opens under the key that wrapped it, for its owner only', () => {
		const wrapped = vault.wrap('office 1', Buffer.from('AGE-SECRET'));
		expect(Buffer.from(both.unwrap('office 1', wrapped)).toString()).toBe('AGE-SECRET');
		expect(() => both.unwrap('office 2', wrapped)).toThrow();
		expect(() => onlyYoung.unwrap('office 1', wrapped)).toThrow();
	});
});

test('the key file is made once, readable by its owner alone', () => {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-'));
	const file = join(folder, 'key');
	const made = keysFor(undefined, file);
	expect(keysFor(undefined, file)).toEqual(made);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(readFileSync(file, 'utf8').trim()).toHaveLength(44);
	expect(keysFor(young, file)).toEqual(readKeys(young));
	rmSync(folder, { recursive: true });
});

test('a key that is not 32 bytes is refused', () => {
	expect(() => readKeys('c2hvcnQ=')).toThrow(/32 bytes/);
	expect(() => readKeys(' , ')).toThrow(/no key/);
});
