import type { frame } from './en/frame.ts';
import type { Language } from './language.ts';
import type { WordsLike } from './words-like.ts';

/** What fetches some words in each language; one language is fetched and no other. */
export type InEach<Words> = Readonly<Record<Language, () => Promise<Words>>>;

export type FrameWords = WordsLike<typeof frame>;

/** The words of every page and of the first question. */
export const frameWords: InEach<FrameWords> = {
	en: async () => (await import('./en/frame.ts')).frame,
	es: async () => (await import('./es/frame.ts')).frame,
	fr: async () => (await import('./fr/frame.ts')).frame
};
