import { error } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { readListQuery } from '#lib/schemas/desk-list.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const { at: _at, ...query } = readListQuery(url.searchParams);
	const exported = await locals.desk?.do.exportList(query);
	if (exported?.kind !== 'ok') error(403, frame.error.forbidden);
	return new Response(exported.body, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="threshold-cases.csv"'
		}
	});
};
