import { resultWords } from '#lib/content/copy/result-words.ts';
import { questionWords } from '#lib/content/copy/question-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
	const [lawWords, questions] = await Promise.all([resultWords.en(), questionWords.en()]);
	return { ...data, lawWords, questions };
};
