import { error } from '@sveltejs/kit';
import { z } from '#lib/schemas/zod.ts';
import type { RequestHandler } from './$types';

/** Every row that was refused, as CSV: lines, columns and codes. */
export const GET: RequestHandler = async ({ locals, params }) => {
	if (!z.safeParse(z.uuid(), params.id).success) error(404);
	const made = await locals.desk?.do.importProblems(params.id);
	if (made === undefined || made.kind === 'forbidden') error(403);
	if (made.kind !== 'ok') error(404);
	return new Response(made.body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="rows-refused.csv"'
		}
	});
};
