import type { PageWords } from '#lib/content/copy/question-copy.ts';
import { factDefinitions } from '#lib/content/facts.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import type { Words } from '#lib/ui/words.ts';
import { questionsAbout } from './ask.ts';
import type { Question } from './field.ts';

export { answerInWords, isLabelHidden } from './ask.ts';

/** The questions of any page, with the answers that make sense in this case. */
export function questionsOf(
	page: Page,
	own: PageWords,
	told: CaseFacts,
	words: Words
): readonly Question[] {
	return questionsAbout(page, own, factDefinitions, told, words);
}
