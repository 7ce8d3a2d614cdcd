import type { PageLoad } from './$types';
import { resultWords } from '#lib/content/copy/result-words.ts';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	return { own: await resultWords[language]() };
};
