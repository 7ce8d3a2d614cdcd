import { building } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { theDesk } from '#lib/server/boot.ts';
import { healthAnswer } from '#lib/server/health.ts';
import { logLine, placeOf } from '#lib/server/start/log.ts';
import { languageOf } from '#lib/ui/language-path.ts';

export const init: ServerInit = () => {
	if (!building) theDesk();
};

export const handle: Handle = async ({ event, resolve }) => {
	const health = building ? null : await healthAnswer(event.url.pathname, theDesk());
	return (
		health ??
		resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%lang%', languageOf(event.url.pathname))
		})
	);
};

/** Nobody's address or page is written to a log; only where our own code broke is. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status >= 500) logLine('error', { status, ...placeOf(error) });
	return { message };
};
