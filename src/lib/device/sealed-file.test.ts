import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseFileOf } from '#lib/schemas/case-file.ts';
import { openCase, sealCase } from './sealed-file.ts';

const today = '2026-11-22';
const passphrase = 'río, four quiet lamps';
const told = {
	facts: { 'case.role': 'self' },
	incidents: [{ claims: ['force'], 'incident.story': 'He pushed me.' }],
	officers: [{ 'officer.agency': 'municipal' }]
};
const text = JSON.stringify(caseFileOf(told, '2026.11.22'));
const sealed = await sealCase(text, passphrase);
const bytesOf = (words: string) => new TextEncoder().encode(words);

describe('a sealed case', () => {
	test('comes back as it was with its passphrase', async () => {
		const opened = await openCase(sealed, passphrase, today);
		expect(opened).toMatchObject({ kind: 'ok', dropped: [], file: { answers: told } });
	});

	test('comes back however the device writes its accents', async () => {
		const opened = await openCase(sealed, passphrase.normalize('NFD'), today);
		expect(opened.kind).toBe('ok');
	});

	test('shows no answer to one who lacks the passphrase', () => {
		const seen = new TextDecoder().decode(sealed);
		for (const part of ['force', 'pushed', 'municipal', 'answers']) {
			expect(seen).not.toContain(part);
		}
	});

	test('says that it is sealed, and that a passphrase is wrong', async () => {
		expect(await openCase(sealed, null, today)).toEqual({ kind: 'sealed' });
		expect(await openCase(sealed, 'río, four quiet lamp', today)).toEqual({
			kind: 'wrong-passphrase'
		});
	});

	test.each([
		['cut in its head', sealed.slice(0, 12)],
		['cut in its lock', sealed.slice(0, 100)],
		['cut at its end', sealed.slice(0, -5)],
		['changed at its end', sealed.with(sealed.length - 1, (sealed.at(-1) ?? 0) ^ 1)]
	])('that was %s is damaged', async (_, bytes) => {
		expect(await openCase(bytes, passphrase, today)).toEqual({ kind: 'damaged' });
	});
});

describe('another file', () => {
	test('that is a case file without a seal is read', async () => {
		expect((await openCase(bytesOf(text), null, today)).kind).toBe('ok');
	});

	test('that was a case file and is cut short is damaged', async () => {
		expect(await openCase(bytesOf(text.slice(0, -9)), null, today)).toEqual({ kind: 'damaged' });
	});

	test('sealed for a key, or sealing something else, is foreign', async () => {
		const forKey = new Encrypter();
		forKey.addRecipient(await identityToRecipient(await generateX25519Identity()));
		expect(await openCase(await forKey.encrypt(text), passphrase, today)).toEqual({
			kind: 'foreign'
		});
		const other = await sealCase('a recipe for bread', passphrase);
		expect(await openCase(other, passphrase, today)).toEqual({ kind: 'foreign' });
	});

	test('of whatever bytes is never opened as a case', async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (bytes) => {
				expect(['foreign', 'damaged']).toContain((await openCase(bytes, passphrase, today)).kind);
			})
		);
	});

	test('that is far too large is not read', async () => {
		expect(await openCase(new Uint8Array(3_000_000), passphrase, today)).toEqual({
			kind: 'foreign'
		});
	});
});
