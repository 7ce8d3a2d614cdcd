import { error, fail } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { rescreenWords as words } from '#lib/content/copy/desk/rescreen.ts';
import { z } from '#lib/schemas/zod.ts';
import type { Actions, PageServerLoad } from './$types';

const uuid = z.uuid();
const many = z.array(uuid).check(z.maxLength(200));
const perPage = 50;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	if (!z.safeParse(uuid, params.run).success) error(404);
	const asked = z.safeParse(uuid, url.searchParams.get('after'));
	const found = await locals.desk?.do.rescreenRun({
		id: params.run,
		after: asked.success ? asked.data : null,
		most: perPage,
		unseen: url.searchParams.has('unseen')
	});
	if (found === undefined || found.kind === 'forbidden') error(403, frame.forbidden);
	if (found.kind !== 'run') error(404);
	const next = found.changes.length === perPage ? found.changes.at(-1)?.intake_id : undefined;
	return { ...found, next: next ?? null, isUnseenOnly: url.searchParams.has('unseen') };
};

export const actions: Actions = {
	see: async ({ locals, params, request }) => {
		const cases = z.safeParse(many, (await request.formData()).getAll('case'));
		if (!cases.success) return fail(400, {});
		const seen = await locals.desk?.do.seeRescreened({ id: params.run, cases: cases.data });
		if (seen?.kind !== 'seen') return error(403, frame.forbidden);
		return { said: words.saidSeen(seen.count) };
	},
	stop: async ({ locals, params }) => {
		const stopped = await locals.desk?.do.stopRescreen({ id: params.run });
		if (stopped === undefined || stopped.kind === 'forbidden') return error(403, frame.forbidden);
		return {};
	}
};
