import { error, fail, redirect } from '@sveltejs/kit';
import { arrivals as words } from '#lib/content/copy/desk/arrivals.ts';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { z } from '#lib/schemas/zod.ts';
import type { Actions, PageServerLoad } from './$types';

const { problems } = words;
const uuid = z.uuid();

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!z.safeParse(uuid, params.id).success) error(404, problems['not-found']);
	const looked = await locals.desk?.do.lookAtArrival({ id: params.id });
	if (looked === undefined || looked.kind === 'forbidden') error(403, frame.forbidden);
	if (looked.kind !== 'names') return { problem: problems[looked.kind] };
	const { asked, checkId, decision } = looked;
	return { names: { asked, checkId, decision } };
};

export const actions: Actions = {
	take: async ({ locals, params }) => {
		const taken = await locals.desk?.do.takeArrival({ id: params.id });
		if (taken === undefined || taken.kind === 'forbidden') return error(403, frame.forbidden);
		if (taken.kind !== 'case') return fail(409, { problem: problems[taken.kind] });
		redirect(303, `/desk/cases/${taken.id}`);
	},
	away: async ({ locals, params }) => {
		const away = await locals.desk?.do.turnArrivalAway({ id: params.id });
		if (away === undefined || away.kind === 'forbidden') return error(403, frame.forbidden);
		if (away.kind !== 'turned-away') return fail(409, { problem: problems[away.kind] });
		redirect(303, '/desk/arrivals');
	}
};
