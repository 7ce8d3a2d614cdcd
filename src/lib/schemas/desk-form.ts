import { z } from './zod.ts';

/** A form as it was sent: what it says, or which fields cannot be read. Passwords and codes are not in `given`. */
export type ReadForm<Value> =
	| { readonly kind: 'ok'; readonly value: Value }
	| { readonly kind: 'wrong'; readonly fields: readonly string[] };

export function readForm<Schema extends z.ZodMiniType>(
	schema: Schema,
	form: FormData
): ReadForm<z.infer<Schema>> {
	const parsed = z.safeParse(schema, Object.fromEntries(form));
	if (parsed.success) return { kind: 'ok', value: parsed.data };
	const fields = parsed.error.issues.map(({ path }) => String(path[0]));
	return { kind: 'wrong', fields: [...new Set(fields)] };
}
