import { sql } from 'kysely';
import type { Kysely } from 'kysely';

const own = `office_id = nullif(current_setting('threshold.office', true), '')::uuid`;

/**
 * Which law judged a case last, where that was after it was written last (`version`): a screening anew notes that here,
 * and leaves alone the rows that come out as before. Each page is half empty, so that notes are changed in place.
 */
const statements = [
	`create table judged (
		intake_id uuid primary key,
		office_id uuid not null,
		version integer not null,
		lawbook text not null
	) with (fillfactor = 45)`,
	'grant select, insert, update, delete on judged to threshold_office',
	'alter table judged enable row level security',
	`create policy own_office on judged to threshold_office using (${own}) with check (${own})`
];

export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}
