import { error, fail, redirect } from '@sveltejs/kit';
import { askedIn, namesForm } from '#lib/schemas/desk-conflict.ts';
import { z } from '#lib/schemas/zod.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = Object.fromEntries(await request.formData());
		const names = z.safeParse(namesForm, form);
		if (!names.success) return fail(400, { wrong: 'unreadable' as const, names: null });
		const read = askedIn(names.data);
		if (read.kind !== 'ok') return fail(400, { wrong: read.kind, names: names.data });
		const made = await locals.desk?.do.checkConflicts({ asked: read.asked, intakeId: null });
		if (made?.kind !== 'checked') error(403);
		redirect(303, `/desk/cases/check/${made.id}`);
	}
};
