import type { FactValue } from '#lib/domain/facts/fact.ts';
import type { Words } from '#lib/ui/words.ts';
import type { Question } from './field.ts';

/** How an answer can fail to be read. */
export type Fault =
	'missing' | 'not-an-option' | 'impossible-date' | 'future-date' | 'before-incident' | 'too-long';

type Read<Values> =
	| { readonly kind: 'ok'; readonly values: Values }
	| {
			readonly kind: 'errors';
			readonly errors: readonly { readonly fact: string; readonly error: Fault }[];
	  };

/** Reads the answers to one page, or says which of them cannot be read; fails when the reader cannot be fetched. */
export type ReadAnswers<Page, Values> = (
	page: Page,
	raw: Readonly<Record<string, unknown>>,
	today: string,
	incidentDate?: FactValue
) => Promise<Read<Values>>;

/** What is wrong with an answer and how to put it right, in plain words. */
export function messageFor(
	fault: Fault,
	{ definition: { type }, canBeUnknown }: Question,
	{ interview: { errors: copy } }: Words
): string {
	if (fault === 'too-long') return copy['too-long'](type.kind === 'text' ? type.maxLength : 0);
	if (fault !== 'missing') return copy[fault];
	if (type.kind === 'date') return copy.missingDate;
	return canBeUnknown ? copy.missing : copy.missingKnown;
}
