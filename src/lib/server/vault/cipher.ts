import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto';
import { randomBytes } from '../random-bytes.ts';

const ivLength = 12;
const tagLength = 16;

/** AES-256-GCM; `about` is authenticated with it. The result is IV, tag, then what was encrypted. */
export function encrypt(key: Uint8Array, about: string, plain: Uint8Array): Uint8Array {
	const iv = randomBytes(ivLength);
	const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), iv).setAAD(Buffer.from(about));
	const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
	return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** Throws when a bit was changed, or the key or `about` is another. */
export function decrypt(key: Uint8Array, about: string, sealed: Uint8Array): Uint8Array {
	const iv = sealed.subarray(0, ivLength);
	const tag = sealed.subarray(ivLength, ivLength + tagLength);
	const decipher = createDecipheriv('aes-256-gcm', createSecretKey(key), iv, {
		authTagLength: tagLength
	})
		.setAAD(Buffer.from(about))
		.setAuthTag(tag);
	return Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()]);
}
