import type { LayoutLoad } from './$types';
import { lawSiteWords } from '#lib/content/copy/page-words.ts';

export const load: LayoutLoad = async ({ parent }) => {
	const { language } = await parent();
	return { site: await lawSiteWords[language]() };
};
