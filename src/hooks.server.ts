import type { Handle } from '@sveltejs/kit';

export const handle: Handle = ({ event, resolve }) => {
	const language = event.url.pathname.split('/')[1] === 'es' ? 'es' : 'en';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', language)
	});
};
