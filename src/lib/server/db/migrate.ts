import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/** Brings the tables up to date. Several processes may start at once: a lock of the database lets one go first. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
	await rejoinOfficeRole(db);
	const migrator = new Migrator({
		db,
		provider: { getMigrations: async () => ({ ...migrations }) }
	});
	const { error } = await migrator.migrateToLatest();
	if (error !== undefined) throw error;
}

/** A role belongs to a server, not to a database: restored on another server, this user is not yet a member. */
async function rejoinOfficeRole(db: Kysely<Tables>): Promise<void> {
	await sql`do $$ begin
		if exists (select from pg_roles where rolname = 'threshold_office')
			and not pg_has_role(current_user, 'threshold_office', 'member') then
			execute format('grant threshold_office to %I', current_user);
		end if;
	end $$`.execute(db);
}
