import { json } from '@sveltejs/kit';
import { saveInput } from '#lib/schemas/desk-case.ts';
import { z } from '#lib/schemas/zod.ts';
import type { RequestHandler } from './$types';

const refusals: Readonly<Record<string, number>> = {
	forbidden: 403,
	'not-found': 404,
	'not-cleared': 409,
	decided: 409,
	damaged: 409
};

/** What the speed form saves as it is filled in. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const parsed = z.safeParse(saveInput, await request.json().catch(() => null));
	if (!parsed.success || parsed.data.id !== params.id) {
		return json({ kind: 'refused', why: 'other' }, { status: 400 });
	}
	const { id, version, ...entered } = parsed.data;
	const saved = await locals.desk?.do.saveCase({ id, version, entered });
	if (saved === undefined) return json({ kind: 'refused', why: 'other' }, { status: 401 });
	if (saved.kind === 'saved') return json(saved);
	if (saved.kind === 'stale') {
		const { override: _override, remarks: _remarks, ...theirs } = saved.theirs;
		return json({ ...saved, theirs }, { status: 409 });
	}
	return json({ kind: 'refused', why: saved.kind }, { status: refusals[saved.kind] ?? 400 });
};
