import { error, json } from '@sveltejs/kit';
import { z } from '#lib/schemas/zod.ts';
import type { RequestHandler } from './$types';

const place = z.object({ id: z.uuid(), start: z.coerce.number().check(z.int(), z.minimum(0)) });

/** One piece of a file; the answer says from which byte the next is wanted. */
export const PUT: RequestHandler = async ({ locals, params, request, url }) => {
	const at = z.safeParse(place, { id: params.id, start: url.searchParams.get('start') });
	if (!at.success) error(400);
	const bytes = new Uint8Array(await request.arrayBuffer());
	const kept = await locals.desk?.do.sendImportPart({ ...at.data, bytes });
	if (kept === undefined || kept.kind === 'forbidden') error(403);
	return json(kept);
};

/** The last piece has come. */
export const POST: RequestHandler = async ({ locals, params }) => {
	if (!z.safeParse(z.uuid(), params.id).success) error(400);
	const read = await locals.desk?.do.endImportFile(params.id);
	if (read === undefined || read.kind === 'forbidden') error(403);
	return json({ kind: read.kind });
};
