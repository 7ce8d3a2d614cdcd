import { getContext, setContext } from 'svelte';
import type { FurtherWords, LawWords, SourceWords } from '#lib/content/copy/result-words.ts';

const lawKey = 'law-words';
const furtherKey = 'further-words';

/** Gives the components within the words of the law; read by each of them when it is made. */
export function provideLaw(words: () => SourceWords): void {
	setContext(lawKey, words);
}

export function useLaw(): LawWords {
	return getContext<() => LawWords>(lawKey)();
}

export function useSourceWords(): SourceWords {
	return getContext<() => SourceWords>(lawKey)();
}

export function provideFurther(words: () => FurtherWords): void {
	setContext(furtherKey, words);
}

export function useFurther(): FurtherWords {
	return getContext<() => FurtherWords>(furtherKey)();
}
