import type { PageWords } from '#lib/content/copy/question-copy.ts';
import type { CaseFacts, FactRecord } from '#lib/domain/facts/fact.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import type { Step } from '#lib/domain/interview/step.ts';
import type { Words } from '#lib/ui/words.ts';
import type { Part } from './parts.ts';
import { answerInWords, questionsOf } from './question.ts';

/** The answers of one part, read back. */
export type Summary = {
	readonly section: string;
	readonly title: string;
	readonly pages: readonly {
		readonly step: Step;
		readonly name: string;
		readonly answers: readonly {
			readonly fact: string;
			readonly label: string;
			readonly answer: string;
		}[];
	}[];
};

type Answered = {
	readonly parts: readonly Part[];
	readonly wordsOf: (page: string) => PageWords | undefined;
	readonly pageOf: (step: Step) => Page;
	readonly valuesFor: (step: Step) => FactRecord;
	readonly told: CaseFacts;
	readonly words: Words;
};

/** Every part that has an answer, with each answered page and what was answered there. */
export function summariesOf({
	parts,
	wordsOf,
	pageOf,
	valuesFor,
	told,
	words
}: Answered): readonly Summary[] {
	return parts.flatMap(({ id, title, links }) => {
		if (links.length === 0) return [];
		const pages = links.map(({ step, title: asked, caption }) => {
			const page = pageOf(step);
			const own = wordsOf(page.id);
			if (own === undefined) throw new Error(`No words for the page "${page.id}"`);
			const values = valuesFor(step);
			const answers = questionsOf(page, own, told, words).map((question) => ({
				fact: question.definition.id,
				label: question.words.label,
				answer: answerInWords(question, values[question.definition.id], words)
			}));
			return { step, name: caption === null ? asked : `${asked} (${caption})`, answers };
		});
		return [{ section: id, title, pages }];
	});
}
