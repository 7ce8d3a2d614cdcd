import { createHash } from 'node:crypto';
import { randomBytes } from './random-bytes.ts';

let lastMoment = 0;
let lastCount = 0;

/** A new UUID of version 7: ids made later sort later, also when this machine's clock went back. */
export function newId(now: number = Date.now()): string {
	if (now > lastMoment) {
		lastMoment = now;
		lastCount = randomBytes(2).readUInt16BE() & 0x07ff;
	} else if (++lastCount > 0x0fff) {
		lastMoment++;
		lastCount = 0;
	}
	const random = randomBytes(8);
	random[0] = (random.readUInt8(0) & 0x3f) | 0x80;
	const hex =
		lastMoment.toString(16).padStart(12, '0') +
		(0x7000 | lastCount).toString(16) +
		random.toString('hex');
	return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A secret for a link: 32 random bytes, shown once. Only its hash is kept. */
export function newToken(): string {
	return randomBytes(32).toString('base64url');
}

/** SHA-256 in hexadecimal. */
export function sha256(text: string | Uint8Array): string {
	return createHash('sha256').update(text).digest('hex');
}
