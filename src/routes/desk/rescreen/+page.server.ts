import { error, fail, redirect } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { rescreenWords as words } from '#lib/content/copy/desk/rescreen.ts';
import { oneForm } from '#lib/schemas/desk-exchange.ts';
import { readForm } from '#lib/schemas/desk-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const found = await locals.desk?.do.rescreenRuns(null);
	if (found?.kind !== 'ok') error(403, frame.forbidden);
	return found;
};

export const actions: Actions = {
	start: async ({ locals }) => {
		const started = await locals.desk?.do.startRescreen(null);
		if (started === undefined || started.kind === 'forbidden') return error(403, frame.forbidden);
		if (started.kind === 'nothing-to-do') return fail(409, { problem: words.nothingToDo });
		redirect(303, `/desk/rescreen/${started.id}`);
	},
	stop: async ({ locals, request }) => {
		const read = readForm(oneForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { problem: words.nothingToDo });
		const stopped = await locals.desk?.do.stopRescreen(read.value);
		if (stopped?.kind === 'forbidden') return error(403, frame.forbidden);
		return {};
	}
};
