import { building } from '$app/environment';
import { redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { theDesk } from '#lib/server/boot.ts';
import { healthAnswer } from '#lib/server/health.ts';
import { bringIn } from '#lib/server/people/at-desk.ts';
import { isOfDesk } from '#lib/server/people/gate.ts';
import { themeMark } from '#lib/server/people/theme.ts';
import { logLine, placeOf } from '#lib/server/start/log.ts';
import { languageOf, withoutLanguage } from '#lib/ui/language-path.ts';

export const init: ServerInit = () => {
	if (!building) theDesk();
};

export const handle: Handle = async ({ event, resolve }) => {
	const { pathname } = event.url;
	const health = building ? null : await healthAnswer(pathname, theDesk());
	if (health) return health;
	Object.assign(event.locals, { desk: null, person: null, visitor: null });
	const isDesk = isOfDesk(event.route.id ?? '');
	if (isDesk && !building) {
		const english = withoutLanguage(pathname);
		if (event.route.id?.startsWith('/desk') && english !== pathname)
			redirect(308, english + event.url.search);
		await bringIn(event, theDesk());
	}
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => {
			// Only the first lines are written anew: a long page is copied as a whole each time it is searched.
			const end = html.indexOf('%referrer%') + '%referrer%'.length;
			const head = html
				.slice(0, end)
				.replace('"%lang%"', `"${languageOf(pathname)}"${isDesk ? themeMark(event.cookies) : ''}`)
				// Under no-referrer a browser posts forms with "Origin: null", which the desk refuses.
				.replace('%referrer%', isDesk ? 'same-origin' : 'no-referrer');
			return head + html.slice(end);
		}
	});
	if (!isDesk) return response;
	response.headers.set('cache-control', 'no-store');
	if (response.status !== 500 || building || (await theDesk().isReady())) return response;
	return new Response(response.body, { status: 503, headers: response.headers });
};

/** Nobody's address or page is written to a log; only where our own code broke is. */
export const handleError: HandleServerError = ({ error, status, message }) => {
	if (status >= 500) logLine('error', { status, ...placeOf(error) });
	return { message };
};
