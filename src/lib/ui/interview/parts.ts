import type { PageWords } from '#lib/content/copy/question-copy.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import type { Step } from '#lib/domain/interview/step.ts';
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
	readonly sections: readonly string[];
	readonly titles: Readonly<Record<string, { readonly title: string }>>;
	readonly words: Readonly<Record<string, PageWords>>;
	readonly answered: readonly Step[];
	readonly pageOf: (step: Step) => Page;
	readonly told: CaseFacts;
};

/** The parts in order; those without a question yet have no links. */
export function partsOf({ sections, titles, words, ...own }: Interview): readonly Part[] {
	return sections.map((id) => ({
		id,
		title: titles[id]?.title ?? id,
		links: own.answered
			.filter((step) => own.pageOf(step).section === id)
			.map((step) => ({
				step,
				title: words[step.page]?.title ?? step.page,
				caption: captionOf(step, own.told)
			}))
	}));
}
