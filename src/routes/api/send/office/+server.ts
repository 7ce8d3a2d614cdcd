import { json } from '@sveltejs/kit';
import { linkInput } from '#lib/schemas/sent-case.ts';
import type { RequestHandler } from './$types';
import { readBody, refused } from '../read-body.ts';

export const prerender = false;

/** Says whose personal link this is, while it can be used. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const input = await readBody(request, linkInput);
	if (input === null || locals.visitor === null) return refused();
	return json(await locals.visitor.do.readLink(input));
};
