import { deskLawWords, deskQuestionWords } from '#lib/ui/desk/client-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => {
	const [lawWords, questions] = await Promise.all([deskLawWords(), deskQuestionWords()]);
	return { ...data, lawWords, questions };
};
