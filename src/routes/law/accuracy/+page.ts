import type { PageLoad } from './$types';
import { accuracyPageWords } from '#lib/content/copy/page-words.ts';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	return { own: await accuracyPageWords[language]() };
};
