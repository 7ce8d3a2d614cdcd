import { json } from '@sveltejs/kit';
import { withdrawInput } from '#lib/schemas/sent-case.ts';
import type { RequestHandler } from './$types';
import { readBody, refused } from '../read-body.ts';

export const prerender = false;

/** Takes back what was sent, by its code. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const input = await readBody(request, withdrawInput);
	if (input === null || locals.visitor === null) return refused();
	return json(await locals.visitor.do.withdrawCase(input));
};
