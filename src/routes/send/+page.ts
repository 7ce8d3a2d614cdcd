import type { PageLoad } from './$types';
import { sendWords } from '#lib/content/copy/send-words.ts';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	return { own: await sendWords[language]() };
};
