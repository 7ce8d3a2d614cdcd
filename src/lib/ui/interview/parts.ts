import type { PageWords } from '#lib/content/copy/question-copy.ts';
import { sections } from '#lib/content/questions/sections.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import type { Step } from '#lib/domain/interview/step.ts';
import type { Words } from '#lib/ui/words.ts';
import { captionOf } from './caption.ts';

/** One part of the interview, with the answered questions a person may go back to. */
export type Part = {
	readonly id: string;
	readonly title: string;
	readonly links: readonly {
		readonly step: Step;
		readonly title: string;
		readonly caption: string | null;
	}[];
};

type Interview = {
	readonly answered: readonly Step[];
	/** The words of a page; none while they are being fetched. */
	readonly wordsOf: (page: string) => PageWords | undefined;
	readonly pageOf: (step: Step) => Page;
	readonly told: CaseFacts;
	readonly words: Words;
};

/** The parts in order; those without an answer yet have no links. */
export function partsOf({ answered, wordsOf, pageOf, told, words }: Interview): readonly Part[] {
	return sections.map((id) => ({
		id,
		title: words.sectionTitles[id],
		links: answered
			.filter((step) => pageOf(step).section === id)
			.flatMap((step) => {
				const title = wordsOf(step.page)?.title;
				return title === undefined ? [] : [{ step, title, caption: captionOf(step, told, words) }];
			})
	}));
}
