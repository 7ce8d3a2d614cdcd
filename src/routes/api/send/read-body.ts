import { json } from '@sveltejs/kit';
import { longestSealed } from '#lib/schemas/sent-case.ts';
import { z } from '#lib/schemas/zod.ts';

const longestBody = longestSealed + 1000;

/** What was asked, or null where it is nothing that is asked here. */
export async function readBody<Schema extends z.ZodMiniType>(
	request: Request,
	schema: Schema
): Promise<z.infer<Schema> | null> {
	if (Number(request.headers.get('content-length') ?? Infinity) > longestBody) return null;
	const body: unknown = await request.json().catch(() => undefined);
	const parsed = z.safeParse(schema, body);
	return parsed.success ? parsed.data : null;
}

/** The same answer to whatever was not asked rightly. */
export function refused(): Response {
	return json({ kind: 'refused' }, { status: 400 });
}
