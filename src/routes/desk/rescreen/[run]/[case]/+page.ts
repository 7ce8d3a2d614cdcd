import { deskLawWords } from '#lib/ui/desk/client-words.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data }) => ({
	...data,
	lawWords: await deskLawWords()
});
