import { error, json } from '@sveltejs/kit';
import { beginImportInput } from '#lib/schemas/desk-exchange.ts';
import { formatOf } from '#lib/schemas/file-format.ts';
import { z } from '#lib/schemas/zod.ts';
import type { RequestHandler } from './$types';

/** Begins a file that is sent piece by piece. */
export const POST: RequestHandler = async ({ locals, request }) => {
	const input = z.safeParse(beginImportInput, await request.json().catch(() => null));
	if (!input.success) error(400);
	const { name } = input.data;
	const format = formatOf(name);
	if (format === null) return json({ kind: 'name' });
	const begun = await locals.desk?.do.beginImport({ name, format });
	if (begun?.kind !== 'begun') error(403);
	return json(begun);
};
