import { error, fail } from '@sveltejs/kit';
import { deadlines } from '#lib/content/copy/desk/deadlines.ts';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { feedForm, removeForm } from '#lib/schemas/desk-list.ts';
import { z } from '#lib/schemas/zod.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { desk } = locals;
	if (!desk) error(401, frame.error.forbidden);
	const isMine = url.searchParams.get('whose') === 'mine';
	const board = await desk.do.deadlineBoard({ isMine });
	const feeds = await desk.do.listFeeds();
	if (board.kind !== 'ok' || feeds.kind !== 'ok') error(403, frame.error.forbidden);
	return { board, isMine, feeds: feeds.feeds };
};

export const actions: Actions = {
	make: async ({ locals, request, url }) => {
		const form = z.safeParse(feedForm, Object.fromEntries(await request.formData()));
		if (!form.success) return fail(400, {});
		const made = await locals.desk?.do.makeFeed(form.data);
		if (made?.kind === 'too-many') {
			return fail(400, { notice: deadlines.feed.tooMany(made.most) });
		}
		if (made?.kind !== 'ok') return fail(403, { notice: frame.forbidden });
		return { link: `${url.origin}/feed/${made.token}.ics` };
	},
	end: async ({ locals, request }) => {
		const form = z.safeParse(removeForm, Object.fromEntries(await request.formData()));
		if (!form.success) return fail(400, {});
		await locals.desk?.do.endFeed(form.data);
		return { notice: deadlines.feed.ended };
	}
};
