import type { Handle, HandleServerError } from '@sveltejs/kit';
import { languageOf } from '#lib/ui/language-path.ts';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event.url.pathname))
	});

/** Nobody's address or page is written to a log; only what broke in our own code is. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status >= 500) console.error(error);
	return { message };
};
