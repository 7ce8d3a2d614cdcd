import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Cases that were erased are counted too, by the day they came in; the list's own index leaves them out. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`create index intake_erased on intake (office_id, received_at)
		where erased_at is not null`.execute(db);
}
