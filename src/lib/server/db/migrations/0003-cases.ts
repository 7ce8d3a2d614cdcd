import { sql } from 'kysely';
import type { Kysely } from 'kysely';

const statements = [
	'alter table conflict_check drop constraint conflict_check_decision_check',
	`alter table conflict_check add constraint conflict_check_decision_check
		check (decision in ('clear', 'undecided', 'cleared-by-person', 'conflict'))`,
	'alter table conflict_check add column decided_by text',
	'alter table conflict_check add column decided_at timestamptz',
	'create index conflict_check_intake on conflict_check (intake_id)',
	`create index conflict_check_undecided on conflict_check (office_id, made_at)
		where decision = 'undecided'`,
	'alter table review add column decision_by text',
	// Operators on parts of words do not use an index under row-level security, so this looks past it, at one office only.
	`create function similar_parties(
		asked_kind text, asked text, own_case uuid, least_alike real, at_most integer
	) returns table (intake_id uuid, kind text, name text, alike real, is_adverse boolean)
	language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
	declare
		office uuid := nullif(current_setting('threshold.office', true), '')::uuid;
	begin
		if office is null then return; end if;
		perform similarity('', '');
		perform set_config('pg_trgm.similarity_threshold', least_alike::text, true);
		perform set_config('pg_trgm.word_similarity_threshold', '0.8', true);
		return query
			select p.intake_id, p.kind, p.name,
				greatest(similarity(p.name_plain, asked), word_similarity(asked, p.name_plain) * 0.9::real),
				(p.kind = 'client') <> (asked_kind = 'client')
			from party p
			where p.office_id = office
				and (p.name_plain % asked or p.name_plain %> asked)
				and (own_case is null or p.intake_id <> own_case)
				and not (asked_kind = 'agency' and p.kind = 'agency')
			order by 5 desc, 4 desc, p.intake_id desc
			limit at_most;
	end $$`,
	'revoke execute on function similar_parties from public',
	'grant execute on function similar_parties to threshold_office'
];

export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}
