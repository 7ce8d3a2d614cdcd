import { error } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { readAuditFilter } from '#lib/schemas/desk-people.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const filter = readAuditFilter(url.searchParams);
	const page = await locals.desk?.do.readAudit(filter);
	if (page?.kind !== 'audit') error(403, frame.forbidden);
	return { filter, ...page };
};

export const actions: Actions = {
	check: async ({ locals }) => {
		const checked = await locals.desk?.do.checkAudit();
		if (checked?.kind !== 'checked') return error(403, frame.forbidden);
		return { checked };
	}
};
