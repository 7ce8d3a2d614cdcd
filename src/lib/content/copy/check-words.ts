import type { check } from './en/check.ts';
import type { takeAway } from './en/take-away.ts';
import type { WordsLike } from './words-like.ts';
import type { InEach } from './words.ts';

export type CheckWords = WordsLike<typeof check>;

/** What the page of answers says beside them. */
export const checkWords: InEach<CheckWords> = {
	en: async () => (await import('./en/check.ts')).check,
	es: async () => (await import('./es/check.ts')).check,
	fr: async () => (await import('./fr/check.ts')).check
};

export type OpenCaseWords = WordsLike<typeof takeAway.open>;

/** What is said where a saved case is opened. */
export const openCaseWords: InEach<OpenCaseWords> = {
	en: async () => (await import('./en/take-away.ts')).takeAway.open,
	es: async () => (await import('./es/take-away.ts')).takeAway.open,
	fr: async () => (await import('./fr/take-away.ts')).takeAway.open
};
