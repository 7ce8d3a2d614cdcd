import { error, fail, redirect } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { importing as words } from '#lib/content/copy/desk/exchange.ts';
import { largestFormFile } from '#lib/schemas/desk-exchange.ts';
import { formatOf } from '#lib/schemas/file-format.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const runs = await locals.desk?.do.importRuns();
	if (runs === undefined || 'kind' in runs) error(403, frame.forbidden);
	return { runs };
};

export const actions: Actions = {
	/** A file sent as a form, where there is no JavaScript to send it piece by piece. */
	send: async ({ locals, request }) => {
		const file = (await request.formData()).get('file');
		const format = file instanceof File ? formatOf(file.name) : null;
		if (!(file instanceof File) || format === null) return fail(400, { problem: words.wrong.name });
		if (file.size > largestFormFile) return fail(413, { problem: words.wrong['too-large'] });
		const begun = await locals.desk?.do.beginImport({ name: file.name, format });
		if (begun?.kind !== 'begun') return error(403, frame.forbidden);
		const bytes = new Uint8Array(await file.arrayBuffer());
		await locals.desk?.do.sendImportPart({ id: begun.id, start: 0, bytes });
		const read = await locals.desk?.do.endImportFile(begun.id);
		if (read?.kind !== 'read') {
			await locals.desk?.do.dropImport(begun.id);
			return fail(400, { problem: words.wrong['not-readable'] });
		}
		redirect(303, `/desk/import/${begun.id}`);
	}
};
