import { error } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { rescreenWords as words } from '#lib/content/copy/desk/rescreen.ts';
import { z } from '#lib/schemas/zod.ts';
import type { PageServerLoad } from './$types';

const uuid = z.uuid();

/** What the lawbook of before made of a case, made again. */
export const load: PageServerLoad = async ({ locals, params }) => {
	if (!z.safeParse(uuid, params.run).success || !z.safeParse(uuid, params.case).success) error(404);
	const before = await locals.desk?.do.lawbookBefore({ run: params.run, id: params.case });
	if (before === undefined || before.kind === 'forbidden') error(403, frame.forbidden);
	if (before.kind !== 'ok') error(404, words.withdrawn);
	const { lawbook, day } = before;
	const old = await locals.desk?.do.outcomeUnder({ id: params.case, lawbook, day });
	if (old?.kind !== 'ok') error(404, words.withdrawn);
	return { old, run: params.run };
};
