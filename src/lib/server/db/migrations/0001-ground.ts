import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { caseStatements } from './ground/cases.ts';
import { exchangeStatements } from './ground/exchange.ts';
import { wallStatements } from './ground/walls.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of [...caseStatements, ...exchangeStatements, ...wallStatements]) {
		await sql.raw(statement).execute(db);
	}
}
