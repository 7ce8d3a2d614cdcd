import { error } from '@sveltejs/kit';
import { z } from '#lib/schemas/zod.ts';
import type { RequestHandler } from './$types';

/** One case whole, for its client; with `?notes`, what the office wrote as well. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	if (!z.safeParse(z.uuid(), params.id).success) error(404);
	const withNotes = url.searchParams.has('notes');
	const made = await locals.desk?.do.exportCase({ id: params.id, withNotes });
	if (made === undefined || made.kind === 'forbidden') error(403);
	if (made.kind !== 'ok') error(404);
	return new Response(`${JSON.stringify(made.file, null, '\t')}\n`, {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="case-${made.number}.json"`
		}
	});
};
