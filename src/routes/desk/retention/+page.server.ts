import { error, fail } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { retentionWords as words } from '#lib/content/copy/desk/retention.ts';
import { oneForm, periodsForm } from '#lib/schemas/desk-exchange.ts';
import { readForm } from '#lib/schemas/desk-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const found = await locals.desk?.do.retention(null);
	if (found?.kind !== 'ok') error(403, frame.forbidden);
	return found;
};

export const actions: Actions = {
	set: async ({ locals, request }) => {
		const read = readForm(periodsForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { problem: words.wrong, fields: read.fields });
		const set = await locals.desk?.do.setRetention({ periods: read.value });
		if (set?.kind !== 'set') return error(403, frame.forbidden);
		return { said: words.saved };
	},
	erase: async ({ locals, request }) => {
		const read = readForm(oneForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { problem: words.problems['not-found'] });
		const erased = await locals.desk?.do.eraseCase(read.value);
		if (erased === undefined || erased.kind === 'forbidden') return error(403, frame.forbidden);
		if (erased.kind !== 'erased') return fail(409, { problem: words.problems[erased.kind] });
		return { said: words.erased };
	}
};
