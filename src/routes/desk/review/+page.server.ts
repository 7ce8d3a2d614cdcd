import { error, fail } from '@sveltejs/kit';
import { verdictInput } from '#lib/schemas/desk-move.ts';
import { z } from '#lib/schemas/zod.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	if (!locals.desk) error(403);
	const [queue, undecided] = await Promise.all([
		locals.desk.do.reviewQueue(null),
		locals.desk.do.undecidedConflicts(null)
	]);
	if (queue.kind !== 'ok' || undecided.kind !== 'ok') error(403);
	const checks = undecided.checks.map(({ id, asked, matches, madeAt }) => ({
		id,
		names: asked.map(({ name }) => name),
		found: matches.filter(({ isAdverse }) => isAdverse).length,
		madeAt
	}));
	const isMore = queue.isMore || undecided.isMore;
	return { waiting: queue.waiting, looks: queue.looks, checks, isMore };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		const form = Object.fromEntries(await request.formData());
		const parsed = z.safeParse(verdictInput, { reason: '', ...form });
		if (!parsed.success || !locals.desk) return fail(400, { wrong: 'already' as const });
		const done = await locals.desk.do.decideReview(parsed.data);
		if (done.kind === 'forbidden') error(403);
		if (done.kind === 'reviewed') return { done: true };
		if (done.kind === 'reason-needed') return fail(400, { wrong: 'reasonNeeded' as const });
		if (done.kind === 'own-decision') return fail(403, { wrong: 'isOwn' as const });
		return fail(409, { wrong: 'already' as const });
	}
};
