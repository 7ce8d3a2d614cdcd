import type { accuracyPage } from './en/accuracy-page.ts';
import type { flow } from './en/flow.ts';
import type { lawSite } from './en/law-site.ts';
import type { offline } from './en/offline.ts';
import type { pages } from './en/pages.ts';
import type { paperPage } from './en/paper-page.ts';
import type { QuestionCopy, SectionCopy } from './question-copy.ts';
import type { WordsLike } from './words-like.ts';
import type { InEach } from './words.ts';

export type FlowWords = WordsLike<typeof flow>;
export type OfflineWords = WordsLike<typeof offline>;
export type PagesWords = WordsLike<typeof pages>;
export type LawSiteWords = WordsLike<typeof lawSite>;
export type AccuracyWords = WordsLike<typeof accuracyPage>;
export type PaperPageWords = WordsLike<Omit<typeof paperPage, 'questions' | 'sections'>> & {
	readonly questions: QuestionCopy;
	readonly sections: SectionCopy;
};

/** The words of the start page and of the pages about the site. */
export const pagesWords: InEach<PagesWords> = {
	en: async () => (await import('./en/pages.ts')).pages,
	es: async () => (await import('./es/pages.ts')).pages,
	fr: async () => (await import('./fr/pages.ts')).pages
};

/** What is said of a newer version of the site. */
export const offlineWords: InEach<OfflineWords> = {
	en: async () => (await import('./en/offline.ts')).offline,
	es: async () => (await import('./es/offline.ts')).offline,
	fr: async () => (await import('./fr/offline.ts')).offline
};

/** The words around the drawing of the interview. */
export const flowWords: InEach<FlowWords> = {
	en: async () => (await import('./en/flow.ts')).flow,
	es: async () => (await import('./es/flow.ts')).flow,
	fr: async () => (await import('./fr/flow.ts')).flow
};

/** What the pages about the law say, beside the law itself. */
export const lawSiteWords: InEach<LawSiteWords> = {
	en: async () => (await import('./en/law-site.ts')).lawSite,
	es: async () => (await import('./es/law-site.ts')).lawSite,
	fr: async () => (await import('./fr/law-site.ts')).lawSite
};

/** What the page on the measured accuracy says. */
export const accuracyPageWords: InEach<AccuracyWords> = {
	en: async () => (await import('./en/accuracy-page.ts')).accuracyPage,
	es: async () => (await import('./es/accuracy-page.ts')).accuracyPage,
	fr: async () => (await import('./fr/accuracy-page.ts')).accuracyPage
};

/** What the form on paper says. */
export const paperPageWords: InEach<PaperPageWords> = {
	en: async () => (await import('./en/paper-page.ts')).paperPage,
	es: async () => (await import('./es/paper-page.ts')).paperPage,
	fr: async () => (await import('./fr/paper-page.ts')).paperPage
};
