import { Decrypter, Encrypter } from 'age-encryption';
import { readCaseFile } from '#lib/schemas/case-file.ts';
import type { ReadCase } from '#lib/schemas/case-file.ts';

export type OpenedFile =
	| Extract<ReadCase, { kind: 'ok' }>
	/** The file does not open with this passphrase; a changed file may look the same. */
	| { readonly kind: 'wrong-passphrase' }
	/** The file is sealed, and a passphrase is needed. */
	| { readonly kind: 'sealed' }
	/** It was a case file, and has been cut or changed. */
	| { readonly kind: 'damaged' }
	/** It never was a case file. */
	| { readonly kind: 'foreign' };

/** 2^17 rounds of scrypt: about a second, and 128 MB of memory, for each guess. */
const workFactor = 17;
const largestFile = 2_000_000;
const sealMark = 'age-encryption.org/v1\n';
const ownMark = /"format"\s*:\s*"threshold-case"/;

/** The text of a case file in the age format, which nobody can read without the passphrase. */
export async function sealCase(caseFile: string, passphrase: string): Promise<Uint8Array> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(passphrase.normalize('NFC'));
	encrypter.setScryptWorkFactor(workFactor);
	return encrypter.encrypt(caseFile);
}

/** Opens a sealed case file, or one that was saved unsealed. `today` bounds the dates in it. */
export async function openCase(
	bytes: Uint8Array,
	passphrase: string | null,
	today: string
): Promise<OpenedFile> {
	if (bytes.length > largestFile) return { kind: 'foreign' };
	const text = new TextDecoder().decode(bytes);
	if (!text.startsWith(sealMark)) {
		if (sealMark.startsWith(text.slice(0, sealMark.length)) && text !== '') {
			return { kind: 'damaged' };
		}
		return ownMark.test(text) ? readCaseFile(text, today) : { kind: 'foreign' };
	}
	if (!/^-> scrypt /m.test(text.slice(0, 200))) {
		return /^-> /m.test(text.slice(0, 200)) ? { kind: 'foreign' } : { kind: 'damaged' };
	}
	return passphrase === null || passphrase === ''
		? { kind: 'sealed' }
		: unseal(bytes, passphrase, today);
}

async function unseal(bytes: Uint8Array, passphrase: string, today: string): Promise<OpenedFile> {
	const decrypter = new Decrypter();
	decrypter.addPassphrase(passphrase.normalize('NFC'));
	try {
		const opened = await decrypter.decrypt(bytes, 'text');
		return ownMark.test(opened) ? readCaseFile(opened, today) : { kind: 'foreign' };
	} catch (error) {
		const isNoMatch = error instanceof Error && /no identity matched/.test(error.message);
		return { kind: isNoMatch ? 'wrong-passphrase' : 'damaged' };
	}
}
