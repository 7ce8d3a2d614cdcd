import type { Handle, HandleServerError } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) => {
	const language = event.url.pathname.split('/')[1] === 'es' ? 'es' : 'en';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', language)
	});
};

/** Nobody's address or page is written to a log; only what broke in our own code is. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status >= 500) console.error(error);
	return { message };
};
