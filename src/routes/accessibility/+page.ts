import type { PageLoad } from './$types';
import { pagesWords } from '#lib/content/copy/page-words.ts';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	return { pages: await pagesWords[language]() };
};
