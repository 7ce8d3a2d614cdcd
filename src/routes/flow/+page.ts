import type { PageLoad } from './$types';
import { flowWords } from '#lib/content/copy/page-words.ts';
import { questionWords } from '#lib/content/copy/question-words.ts';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	const [copy, questions] = await Promise.all([flowWords[language](), questionWords[language]()]);
	return { copy, questions };
};
