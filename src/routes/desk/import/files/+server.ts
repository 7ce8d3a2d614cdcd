import { error } from '@sveltejs/kit';
import { exportShape } from '#lib/schemas/desk-exchange.ts';
import { z } from '#lib/schemas/zod.ts';
import type { RequestHandler } from './$types';

/** All case files of the office in one shape, streamed. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const shape = z.safeParse(exportShape, url.searchParams.get('shape'));
	if (!shape.success) error(404);
	const made = await locals.desk?.do.exportCases({ shape: shape.data });
	if (made?.kind !== 'ok') error(403);
	const isJson = shape.data === 'jsonl';
	return new Response(made.body, {
		headers: {
			'content-type': isJson ? 'application/jsonl' : 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="cases-${shape.data}.${isJson ? 'jsonl' : 'csv'}"`
		}
	});
};
