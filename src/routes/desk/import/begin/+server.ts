import { error, json } from '@sveltejs/kit';
import { beginImportInput } from '#lib/schemas/desk-exchange.ts';
import { z } from '#lib/schemas/zod.ts';
import type { RequestHandler } from './$types';

/** Begins a file that is sent piece by piece. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const input = z.safeParse(beginImportInput, await request.json().catch(() => null));
	if (!input.success) error(400);
	const begun = await locals.desk?.do.beginImport(input.data);
	if (begun?.kind !== 'begun') error(403);
	return json(begun);
};
