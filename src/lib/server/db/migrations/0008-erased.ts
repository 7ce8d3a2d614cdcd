import { sql } from 'kysely';
import type { Kysely } from 'kysely';

const due = `(coalesce(soonest_deadline, '9999-12-31'))`;
const received = 'received_at desc, id desc';

/** What the list is ordered or narrowed by, after the office. */
const indexes: Readonly<Record<string, string>> = {
	received,
	due: `${due}, id`,
	client: '(lower(client_name) collate "C"), id',
	updated: 'updated_at desc, id desc',
	status: `status, ${received}`,
	outcomes: `outcome_today, outcome_proposed, ${received}`,
	town: `town, ${received}`,
	assigned: `assigned_to, ${due}, id`
};

/**
 * A case that was erased stays as a number, and in no index by which the list is read: without a name, a thousand of them
 * would stand before the first name of the alphabet.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	for (const [name, columns] of Object.entries(indexes)) {
		await sql.raw(`drop index intake_${name}`).execute(db);
		await sql
			.raw(`create index intake_${name} on intake (office_id, ${columns}) where erased_at is null`)
			.execute(db);
	}
	// Whoever searches looks through all that waits to be put into these; of a megabyte that takes little.
	for (const name of ['intake_search', 'party_name']) {
		await sql.raw(`alter index ${name} set (gin_pending_list_limit = 1024)`).execute(db);
	}
}
