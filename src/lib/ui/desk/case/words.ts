import type { PageWords, QuestionCopy } from '#lib/content/copy/question-copy.ts';
import { pages } from '#lib/content/questions/index.ts';
import { pageOf } from '#lib/domain/interview/order.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { captionOf } from '#lib/ui/interview/caption.ts';
import type { Question } from '#lib/ui/interview/field.ts';
import { questionsOf } from '#lib/ui/interview/question.ts';
import type { Words } from '#lib/ui/words.ts';
import type { Ask } from './queue.ts';

/** One question of the speed form in words. */
export type AskInWords = {
	readonly question: Question;
	/** The page's own title, where it says more than the question. */
	readonly topic: string | null;
	/** Which incident or officer, where there are several. */
	readonly caption: string | null;
};

/** The name of a question where it stands among others. */
export function nameInList({ question, topic, caption }: AskInWords): string {
	return [topic, question.words.label, caption].filter(Boolean).join(' – ');
}

/** Puts a question into the words of the public questionnaire. */
export function inWords(
	{ ref, step }: Ask,
	told: CaseFacts,
	copy: QuestionCopy,
	words: Words
): AskInWords {
	const own: PageWords = copy[step.page as keyof QuestionCopy];
	const question = questionsOf(pageOf(pages, step), own, told, words).find(
		({ definition }) => definition.id === ref.fact
	);
	if (question === undefined) throw new Error(`No question asks for "${ref.fact}"`);
	const isSame = own.title === question.words.label;
	return {
		question,
		topic: isSame ? null : own.title,
		caption: captionOf(step, told, words)
	};
}
