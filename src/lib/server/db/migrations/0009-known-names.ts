import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { knownNameStatements } from './names/known.ts';
import { similarParties } from './names/similar.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [...knownNameStatements, ...similarParties]) {
		await sql.raw(statement).execute(db);
	}
}
