import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { listFunctions } from './list/functions.ts';

const statements = [
	// What is sealed stands apart from the row, so that a list reads few pages.
	'alter table intake set (toast_tuple_target = 512)',
	`alter table intake
		alter column content set storage external,
		alter column search_text set storage main,
		alter column claims set storage main,
		alter column agencies set storage main,
		alter column key_wrapped set storage main`,
	'alter table intake alter column search_text set statistics 500',
	'alter table intake add column deadline_rule text',
	'drop index intake_deadline',
	`create index intake_due on intake (office_id, (coalesce(soonest_deadline, '9999-12-31')), id)`,
	'create index intake_client on intake (office_id, (lower(client_name) collate "C"), id)',
	'create index intake_updated on intake (office_id, updated_at desc, id desc)',
	'create index intake_agencies on intake using gin (office_id, agencies)',
	`alter table feed add column scope text not null default 'mine'
		check (scope in ('mine', 'office'))`,
	`create table tally (
		office_id uuid not null references office,
		period text not null,
		made_at timestamptz not null,
		data jsonb not null,
		primary key (office_id, period)
	)`,
	'grant select, insert, update, delete on tally to threshold_office',
	'alter table tally enable row level security',
	`create policy own_office on tally to threshold_office
		using (office_id = nullif(current_setting('threshold.office', true), '')::uuid)
		with check (office_id = nullif(current_setting('threshold.office', true), '')::uuid)`,
	...listFunctions
];

export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}
