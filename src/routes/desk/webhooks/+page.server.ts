import { error, fail } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { webhookWords as words } from '#lib/content/copy/desk/exchange.ts';
import { eventNames, oneForm, switchForm, webhookForm } from '#lib/schemas/desk-exchange.ts';
import { readForm } from '#lib/schemas/desk-form.ts';
import { z } from '#lib/schemas/zod.ts';
import type { Actions, PageServerLoad } from './$types';

const { problems, done } = words;

export const load: PageServerLoad = async ({ locals }) => {
	const found = await locals.desk?.do.webhooks(null);
	if (found?.kind !== 'ok') error(403, frame.forbidden);
	return found;
};

export const actions: Actions = {
	add: async ({ locals, request }) => {
		const form = await request.formData();
		const read = readForm(webhookForm, form);
		const events = z.safeParse(eventNames, form.getAll('event'));
		if (read.kind === 'wrong') return fail(400, { problem: problems['not-a-url'] });
		if (!events.success) return fail(400, { problem: problems['no-events'] });
		const added = await locals.desk?.do.addWebhook({ ...read.value, events: events.data });
		if (added === undefined || added.kind === 'forbidden') return error(403, frame.forbidden);
		if (added.kind === 'unreachable') return fail(400, { problem: problems[added.why] });
		if (added.kind === 'no-events') return fail(400, { problem: problems['no-events'] });
		return { secret: added.secret };
	},
	switch: async ({ locals, request }) => {
		const read = readForm(switchForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { problem: problems['not-found'] });
		const { id, to } = read.value;
		const switched = await locals.desk?.do.switchWebhook({ id, isOn: to === 'on' });
		if (switched?.kind === 'forbidden') return error(403, frame.forbidden);
		if (switched?.kind !== 'switched') return fail(400, { problem: problems['not-found'] });
		return { said: done.switched };
	},
	remove: async ({ locals, request }) => {
		const read = readForm(oneForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { problem: problems['not-found'] });
		const removed = await locals.desk?.do.removeWebhook(read.value);
		if (removed?.kind === 'forbidden') return error(403, frame.forbidden);
		if (removed?.kind !== 'removed') return fail(400, { problem: problems['not-found'] });
		return { said: done.removed };
	}
};
