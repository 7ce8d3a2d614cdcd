import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { caseFileOf, readCaseFile } from '#lib/schemas/case-file.ts';
import type { ReadCase } from '#lib/schemas/case-file.ts';
import { draftKey } from './storage.ts';

export type Kept =
	{ readonly kind: 'kept' } | { readonly kind: 'full' } | { readonly kind: 'refused' };

/** Keeps the answers on this device, in place of what was kept before. Called only after the person has asked for it. */
export function keepDraft(storage: Storage | null, answers: CaseFacts, lawbook: string): Kept {
	if (storage === null) return { kind: 'refused' };
	try {
		storage.setItem(draftKey, JSON.stringify(caseFileOf(answers, lawbook)));
		return { kind: 'kept' };
	} catch (error) {
		return isQuotaError(error) ? { kind: 'full' } : { kind: 'refused' };
	}
}

function isQuotaError(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/** The draft kept on this device, or none. */
export function readDraft(
	storage: Storage | null,
	today: string
): ReadCase | { readonly kind: 'none' } {
	try {
		const text = storage?.getItem(draftKey) ?? null;
		return text === null ? { kind: 'none' } : readCaseFile(text, today);
	} catch {
		return { kind: 'none' };
	}
}
