import { error, fail, redirect } from '@sveltejs/kit';
import { decisions } from '#lib/machines/case-life.ts';
import { assignInput, moveInput, overrideInput } from '#lib/schemas/desk-move.ts';
import { z } from '#lib/schemas/zod.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!z.safeParse(z.uuid(), params.id).success) error(404);
	const read = await locals.desk?.do.readCase({ id: params.id });
	if (read?.kind === 'forbidden') error(403);
	if (read?.kind === 'damaged') error(422);
	if (read?.kind !== 'ok') error(404);
	return { ...read, least: read.standing.checks[0]?.least ?? null };
};

const problems = {
	'reason-needed': 'reasonNeeded',
	'not-now': 'notNow',
	changed: 'changed'
} as const;

export const actions: Actions = {
	move: async ({ locals, params, request }) => {
		const form = Object.fromEntries(await request.formData());
		const parsed = z.safeParse(moveInput, { reason: '', ...form });
		if (!parsed.success || !locals.desk) return fail(400, { wrong: 'notNow' as const });
		const { moveCase, decideCase } = locals.desk.do;
		const act = decisions.includes(parsed.data.event) ? decideCase : moveCase;
		const moved = await act({ id: params.id, ...parsed.data });
		if (moved.kind === 'forbidden') error(403);
		if (moved.kind === 'not-found') error(404);
		if (moved.kind === 'moved') return { done: 'move' as const };
		return fail(409, { wrong: problems[moved.kind], reason: parsed.data.reason } as const);
	},
	assign: async ({ locals, params, request }) => {
		const parsed = z.safeParse(assignInput, Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { wrong: 'notNow' as const });
		const done = await locals.desk?.do.assignCases({ ids: [params.id], ...parsed.data });
		if (done?.kind !== 'ok' || done.count === 0) return fail(409, { wrong: 'notNow' as const });
		return { done: 'assign' as const };
	},
	hold: async ({ locals, params, request }) => {
		const isHeld = (await request.formData()).get('held') === 'yes';
		const done = await locals.desk?.do.holdCase({ id: params.id, isHeld });
		if (done?.kind !== 'held') error(403);
		return { done: 'hold' as const };
	},
	erase: async ({ locals, params, request }) => {
		const typed = String((await request.formData()).get('number')).trim();
		const number = /^\d{1,9}$/.test(typed) ? Number(typed) : -1;
		const done = await locals.desk?.do.eraseCase({ id: params.id, number });
		if (done === undefined || done.kind === 'forbidden') error(403);
		if (done.kind !== 'erased') return fail(409, { notErased: done.kind });
		redirect(303, '/desk');
	},
	override: async ({ locals, params, request }) => {
		const parsed = z.safeParse(overrideInput, Object.fromEntries(await request.formData()));
		if (!parsed.success) return fail(400, { wrong: 'overrideReason' as const });
		const done = await locals.desk?.do.overrideOutcome({ id: params.id, ...parsed.data });
		if (done?.kind === 'changed') return fail(409, { wrong: 'changed' as const });
		if (done?.kind !== 'overridden') error(403);
		return { done: 'override' as const };
	},
	check: async ({ locals, params }) => {
		const read = await locals.desk?.do.readCase({ id: params.id });
		if (read?.kind !== 'ok') error(404);
		const { unchecked } = read.standing;
		if (unchecked.length === 0) redirect(303, `/desk/cases/${params.id}`);
		const made = await locals.desk?.do.checkConflicts({ asked: unchecked, intakeId: params.id });
		if (made?.kind !== 'checked') error(403);
		redirect(
			303,
			made.decision === 'clear' ? `/desk/cases/${params.id}` : `/desk/cases/check/${made.id}`
		);
	}
};
