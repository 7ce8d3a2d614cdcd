import type { PageLoad } from './$types';
import { paperPageWords } from '#lib/content/copy/page-words.ts';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	return { paper: await paperPageWords[language]() };
};
