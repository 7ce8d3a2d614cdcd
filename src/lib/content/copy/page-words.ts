import type { flow } from './en/flow.ts';
import type { offline } from './en/offline.ts';
import type { pages } from './en/pages.ts';
import type { WordsLike } from './words-like.ts';
import type { InEach } from './words.ts';

export type FlowWords = WordsLike<typeof flow>;
export type OfflineWords = WordsLike<typeof offline>;
export type PagesWords = WordsLike<typeof pages>;

/** The words of the start page and of the pages about the site. */
export const pagesWords: InEach<PagesWords> = {
	en: async () => (await import('./en/pages.ts')).pages,
	es: async () => (await import('./es/pages.ts')).pages
};

/** What is said of a newer version of the site. */
export const offlineWords: InEach<OfflineWords> = {
	en: async () => (await import('./en/offline.ts')).offline,
	es: async () => (await import('./es/offline.ts')).offline
};

/** The words around the drawing of the interview. */
export const flowWords: InEach<FlowWords> = {
	en: async () => (await import('./en/flow.ts')).flow,
	es: async () => (await import('./es/flow.ts')).flow
};
