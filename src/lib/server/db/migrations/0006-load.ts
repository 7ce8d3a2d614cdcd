import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { listFunctions } from './list/functions.ts';
import { pageFunction } from './list/page.ts';
import { sessionFunction } from './session.ts';

const statements = [
	'drop function if exists list_cases(jsonb, text, boolean, text, uuid, integer)',
	...listFunctions,
	...pageFunction,
	...sessionFunction
];

export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}
