import { resultWords } from '#lib/content/copy/result-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	lawWords: await resultWords.en()
});
