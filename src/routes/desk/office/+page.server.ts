import { error, fail } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { readForm } from '#lib/schemas/desk-form.ts';
import { officeForm } from '#lib/schemas/desk-office.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const office = await locals.desk?.do.readOffice();
	if (office?.kind !== 'office') error(403, frame.forbidden);
	return { office };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const read = readForm(officeForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { fields: read.fields });
		const changed = await locals.desk?.do.changeOffice(read.value);
		if (changed?.kind !== 'changed') return error(403, frame.forbidden);
		return { isSaved: true };
	}
};
