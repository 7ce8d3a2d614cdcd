import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { readContentText } from '#lib/schemas/desk-case.ts';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { screened } from '../cases/screened.ts';
import type { Screened } from '../cases/screened.ts';

/** What a case says, or the text of it as it was sealed. */
export type Given = CaseContent | string;

/** Screens one case; null where its text cannot be read. */
export function screenedOf(law: Lawbook, given: Given, today: string): Screened | null {
	if (typeof given !== 'string') return screened(law, given, today);
	const read = readContentText(given);
	return read.kind === 'ok' ? screened(law, read.content, today) : null;
}
