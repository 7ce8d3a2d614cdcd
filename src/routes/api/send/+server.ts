import { json } from '@sveltejs/kit';
import { sendInput } from '#lib/schemas/sent-case.ts';
import type { RequestHandler } from './$types';
import { readBody, refused } from './read-body.ts';

export const prerender = false;

/** Takes a case that its sender sealed for an office. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const input = await readBody(request, sendInput);
	if (input === null || locals.visitor === null) return refused();
	return json(await locals.visitor.do.sendCase(input));
};
