import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/** Brings the tables up to date. Several processes may start at once: a lock of the database lets one go first. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
	const migrator = new Migrator({
		db,
		provider: { getMigrations: async () => ({ ...migrations }) }
	});
	const { error } = await migrator.migrateToLatest();
	if (error !== undefined) throw error;
}
