import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = false;

/** A calendar program asks here; there is nobody to sign in, and the token is all it brings. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const token = params.token.replace(/\.ics$/, '');
	const feed = await locals.visitor?.do.readFeed({ token });
	if (feed?.kind === 'too-often') {
		const seconds = Math.max(1, Math.ceil((feed.until.getTime() - Date.now()) / 1000));
		return new Response(null, { status: 429, headers: { 'retry-after': String(seconds) } });
	}
	if (feed?.kind !== 'ok') error(404);
	return new Response(feed.ics, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer',
			'x-robots-tag': 'noindex'
		}
	});
};
