import { encode } from 'uqr';
import { outcomesOf } from './case-record.ts';
import type { Told } from './summary/summary.ts';

/**
 * The parts of a result code: which law, read up to which day, judged on which day, and fingerprints of the answers
 * (with the reader's own assumptions) and of what came out. No answer can be read from it.
 */
export type ResultCode = {
	readonly lawbook: string;
	readonly lawAsOf: string;
	readonly madeOn: string;
	readonly facts: string;
	readonly outcomes: string;
};

const scheme = 'T1';
const form =
	/^T1 ([\d.]+) (\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d) ([0-9A-HJKMNP-TV-Z-]+) ([0-9A-HJKMNP-TV-Z-]+)$/;

export async function resultCodeOf({ told, assessment, assumed }: Told): Promise<ResultCode> {
	const { lawbook, lawAsOf, today: madeOn } = assessment;
	const [facts, outcomes] = await Promise.all([
		fingerprint({ told, assumed }, 12),
		fingerprint(outcomesOf(assessment), 8)
	]);
	return { lawbook, lawAsOf, madeOn, facts, outcomes };
}

/** The code as it is printed and put in a QR code. */
export function writtenCode({ lawbook, lawAsOf, madeOn, facts, outcomes }: ResultCode): string {
	return [scheme, lawbook, lawAsOf, madeOn, facts, outcomes].join(' ');
}

/** Reads a printed code; null when it is none. */
export function readResultCode(text: string): ResultCode | null {
	const [, lawbook, lawAsOf, madeOn, facts, outcomes] =
		form.exec(text.trim().toUpperCase().replace(/\s+/g, ' ')) ?? [];
	if (!lawbook || !lawAsOf || !madeOn || !facts || !outcomes) return null;
	return { lawbook, lawAsOf, madeOn, facts, outcomes };
}

/** What two codes have in common: the same case and result, or what differs first. */
export function compareCodes(
	one: ResultCode,
	other: ResultCode
): 'same' | 'other-facts' | 'other-lawbook' | 'other-day' | 'other-outcomes' {
	if (one.facts !== other.facts) return 'other-facts';
	if (one.outcomes === other.outcomes) return 'same';
	if (one.lawbook !== other.lawbook) return 'other-lawbook';
	return one.madeOn === other.madeOn ? 'other-outcomes' : 'other-day';
}

/** The dark squares of a QR code, row by row, without its quiet edge. */
export function qrOf(code: string): readonly (readonly boolean[])[] {
	return encode(code, { border: 0, ecc: 'M' }).data;
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first characters of a SHA-256 in Crockford's base 32, in groups of four. */
async function fingerprint(value: unknown, length: number): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify(canonical(value)));
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const bits = Array.from(digest, (byte) => byte.toString(2).padStart(8, '0')).join('');
	const characters = Array.from({ length }, (_, index) =>
		alphabet.charAt(Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2))
	);
	return (characters.join('').match(/.{4}/g) ?? []).join('-');
}

/** The same value with the keys of its objects in order, so that the same case has the same fingerprint. */
function canonical(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(canonical);
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value)
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, one]) => [key, canonical(one)])
	);
}
