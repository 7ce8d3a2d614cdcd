import { getContext, setContext } from 'svelte';
import { locales, type Language } from '#lib/content/copy/language.ts';
import type { FrameWords } from '#lib/content/copy/words.ts';
import { dayInWords } from '#lib/documents/reading/day.ts';
import { pathIn } from './language-path.ts';

/** The words of every page in the reader's language; read anew when the language is switched. */
export type Words = FrameWords & {
	readonly language: Language;
	/** The address of a page in this language. */
	readonly at: (path: string) => string;
	/** The name of a month. */
	readonly month: (iso: string) => string;
	/** A day, month or year in words. */
	readonly day: (iso: string) => string;
};

/** Where a component finds the words around it. */
export const wordsKey = 'words';

/** Words that follow what is shown: each use reads the language of that moment. */
export function wordsIn(
	shown: () => { readonly language: Language; readonly words: FrameWords }
): Words {
	return {
		get language() {
			return shown().language;
		},
		get shell() {
			return shown().words.shell;
		},
		get interview() {
			return shown().words.interview;
		},
		get sectionTitles() {
			return shown().words.sectionTitles;
		},
		get before() {
			return shown().words.before;
		},
		at: (path) => pathIn(shown().language, path),
		month: (iso) =>
			new Intl.DateTimeFormat(locales[shown().language], { month: 'long', timeZone: 'UTC' }).format(
				Date.parse(iso)
			),
		day: (iso) => dayInWords(iso, locales[shown().language])
	};
}

export function provideWords(words: Words): Words {
	return setContext(wordsKey, words);
}

export function useWords(): Words {
	return getContext<Words>(wordsKey);
}
