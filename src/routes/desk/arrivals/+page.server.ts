import { error, fail, redirect } from '@sveltejs/kit';
import { arrivals as words } from '#lib/content/copy/desk/arrivals.ts';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { largestFormFile, linkForm, oneForm } from '#lib/schemas/desk-exchange.ts';
import { readForm } from '#lib/schemas/desk-form.ts';
import type { Actions, PageServerLoad } from './$types';

const { done, problems } = words;

export const load: PageServerLoad = async ({ locals }) => {
	const [list, links] = await Promise.all([
		locals.desk?.do.arrivals(null),
		locals.desk?.do.inboxLinks(null)
	]);
	if (list?.kind !== 'ok' || links?.kind !== 'ok') error(403, frame.forbidden);
	return { arrivals: list.arrivals, links: links.links, recipient: links.recipient };
};

export const actions: Actions = {
	make: async ({ locals, request, url }) => {
		const read = readForm(linkForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { problem: problems['not-found'] });
		const made = await locals.desk?.do.makeLink(read.value);
		if (made?.kind !== 'made') return error(403, frame.forbidden);
		return { link: { href: `${url.origin}/send#${made.token}`, until: made.until } };
	},
	revoke: async ({ locals, request }) => {
		const read = readForm(oneForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { problem: problems['not-found'] });
		const revoked = await locals.desk?.do.revokeLink(read.value);
		if (revoked?.kind === 'forbidden') return error(403, frame.forbidden);
		if (revoked?.kind !== 'revoked') return fail(400, { problem: problems['not-found'] });
		return { said: done.revoked };
	},
	bring: async ({ locals, request }) => {
		const file = (await request.formData()).get('file');
		if (!(file instanceof File) || file.size === 0 || file.size > largestFormFile) {
			return fail(400, { problem: problems['no-file'] });
		}
		const sealed = new Uint8Array(await file.arrayBuffer());
		const brought = await locals.desk?.do.bringArrival({ sealed });
		if (brought?.kind === 'damaged') return fail(400, { problem: problems.damaged });
		if (brought?.kind !== 'brought') return error(403, frame.forbidden);
		redirect(303, `/desk/arrivals/${brought.id}`);
	}
};
