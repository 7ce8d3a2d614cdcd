import { error, redirect } from '@sveltejs/kit';
import { z } from '#lib/schemas/zod.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!z.safeParse(z.uuid(), params.id).success) error(404);
	const read = await locals.desk?.do.readCase({ id: params.id });
	if (read?.kind === 'forbidden') error(403);
	if (read?.kind === 'damaged') error(422);
	if (read?.kind !== 'ok') error(404);
	if (read.content === null) redirect(303, `/desk/cases/${params.id}`);
	const { override: _override, remarks: _remarks, ...entered } = read.content;
	return { head: read.head, today: read.today, entered };
};
