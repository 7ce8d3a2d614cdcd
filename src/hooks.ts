import type { Reroute } from '@sveltejs/kit';
import { withoutLanguage } from '#lib/ui/language-path.ts';

/** Every page is there in every language, under the same route. */
export const reroute: Reroute = ({ url }) => withoutLanguage(url.pathname);
