import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { clientIn, partiesIn } from './parties.ts';
import { screened } from './screened.ts';
import type { Screened } from './screened.ts';
import { searchWords } from './search-text.ts';

/** What of a case stands beside its sealed content: its columns, the words it is found by, its names. */
export function columnsOf(law: Lawbook, content: CaseContent, today: string, known?: Screened) {
	const parties = partiesIn(content);
	const found = known ?? screened(law, content, today);
	return {
		columns: {
			...found,
			client_name: clientIn(content),
			is_overridden: content.override !== null
		},
		words: searchWords(parties, found),
		parties
	};
}
