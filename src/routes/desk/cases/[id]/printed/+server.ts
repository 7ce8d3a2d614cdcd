import { json } from '@sveltejs/kit';
import { z } from '#lib/schemas/zod.ts';
import type { RequestHandler } from './$types';

const input = z.object({ paper: z.enum(['pdf', 'word', 'print']) });

/** Logs that a paper about the case is made on the device, before it is. */
export const POST: RequestHandler = async ({ locals, params, request }) => {
	const parsed = z.safeParse(input, await request.json().catch(() => null));
	if (!parsed.success) return json({ kind: 'refused' }, { status: 400 });
	const logged = await locals.desk?.do.logPrint({ id: params.id, paper: parsed.data.paper });
	return json(
		{ kind: logged?.kind ?? 'refused' },
		{ status: logged?.kind === 'logged' ? 200 : 403 }
	);
};
