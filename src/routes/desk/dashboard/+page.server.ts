import { error } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { periodQuery } from '#lib/schemas/desk-list.ts';
import { z } from '#lib/schemas/zod.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const query = z.parse(periodQuery, { period: url.searchParams.get('period') });
	const read = await locals.desk?.do.dashboard(query);
	if (read?.kind !== 'ok') error(403, frame.error.forbidden);
	return { read };
};
