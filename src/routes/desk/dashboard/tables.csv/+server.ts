import { error } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { periodQuery } from '#lib/schemas/desk-list.ts';
import { z } from '#lib/schemas/zod.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals, url }) => {
	const query = z.parse(periodQuery, { period: url.searchParams.get('period') });
	const exported = await locals.desk?.do.exportDashboard(query);
	if (exported?.kind !== 'ok') error(403, frame.error.forbidden);
	return new Response(exported.csv, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="threshold-dashboard.csv"'
		}
	});
};
