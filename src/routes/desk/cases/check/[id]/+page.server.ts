import { error, fail, redirect } from '@sveltejs/kit';
import { decideCheckInput } from '#lib/schemas/desk-conflict.ts';
import { z } from '#lib/schemas/zod.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!z.safeParse(z.uuid(), params.id).success) error(404);
	const read = await locals.desk?.do.readCheck({ id: params.id });
	if (read?.kind !== 'ok') error(read?.kind === 'forbidden' ? 403 : 404);
	return read;
};

export const actions: Actions = {
	open: async ({ locals, params }) => {
		const made = await locals.desk?.do.createCase({ checkId: params.id });
		if (made?.kind === 'created') redirect(303, `/desk/cases/${made.id}/screen`);
		if (made?.kind === 'already-opened') redirect(303, `/desk/cases/${made.intakeId}`);
		return fail(409, { wrong: made?.kind === 'check-again' ? 'tooOld' : 'waits' } as const);
	},
	again: async ({ locals, params }) => {
		const read = await locals.desk?.do.readCheck({ id: params.id });
		if (read?.kind !== 'ok') error(404);
		const { asked, intakeId } = read.check;
		const made = await locals.desk?.do.checkConflicts({ asked, intakeId });
		if (made?.kind !== 'checked') error(403);
		redirect(303, `/desk/cases/check/${made.id}`);
	},
	decide: async ({ locals, params, request }) => {
		const form = Object.fromEntries(await request.formData());
		const parsed = z.safeParse(decideCheckInput, { ...form, checkId: params.id });
		if (!parsed.success) return fail(400, { wrong: 'reasonNeeded' } as const);
		const decided = await locals.desk?.do.decideConflict(parsed.data);
		if (decided?.kind === 'forbidden') error(403);
		return decided?.kind === 'decided' ? null : fail(409, { wrong: 'already' } as const);
	}
};
