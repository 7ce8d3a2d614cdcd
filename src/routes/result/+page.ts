import type { PageLoad } from './$types';
import { verdictWords } from '#lib/content/copy/result-words.ts';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	return { own: await verdictWords[language]() };
};
