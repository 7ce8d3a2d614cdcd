import type { LayoutLoad } from './$types';
import { frameWords } from '#lib/content/copy/words.ts';
import { languageOf } from '#lib/ui/language-path.ts';

export const prerender = true;
export const trailingSlash = 'never';

export const load: LayoutLoad = async ({ url }) => {
	const language = languageOf(url.pathname);
	return { language, words: await frameWords[language]() };
};
