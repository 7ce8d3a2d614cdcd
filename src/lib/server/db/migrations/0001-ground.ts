import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** Tables an office may see only its own rows of; row-level security is the second wall behind the use-cases. */
const ofOneOffice = [
	'member',
	'invitation',
	'intake',
	'party',
	'conflict_check',
	'audit',
	'audit_head',
	'review',
	'saved_view',
	'feed',
	'inbox_link',
	'arrival',
	'import_run',
	'import_part',
	'import_problem',
	'rescreen_run',
	'rescreen_change',
	'webhook',
	'webhook_delivery'
] as const;

const statements = [
	'create extension if not exists pg_trgm',
	'create extension if not exists btree_gin',
	`create table office (
		id uuid primary key,
		name text not null,
		created_at timestamptz not null default now(),
		settings jsonb not null,
		recipient text not null,
		identity_wrapped bytea not null,
		last_number integer not null default 0
	)`,
	`create table member (
		office_id uuid not null references office,
		user_id text not null,
		name text not null,
		role text not null check (role in ('screener', 'reviewer', 'attorney', 'administrator')),
		joined_at timestamptz not null default now(),
		removed_at timestamptz,
		primary key (office_id, user_id)
	)`,
	'create index member_user on member (user_id) where removed_at is null',
	`create table invitation (
		id uuid primary key,
		office_id uuid not null references office,
		email text not null,
		role text not null check (role in ('screener', 'reviewer', 'attorney', 'administrator')),
		token_hash text not null unique,
		invited_by text not null,
		created_at timestamptz not null default now(),
		expires_at timestamptz not null,
		used_at timestamptz,
		revoked_at timestamptz
	)`,
	`create table intake (
		id uuid primary key,
		office_id uuid not null references office,
		number integer not null,
		status text not null,
		client_name text not null,
		town text,
		claims text[] not null default '{}',
		agencies text[] not null default '{}',
		outcome_today text,
		outcome_proposed text,
		is_stopped_by_immunity boolean not null default false,
		is_overridden boolean not null default false,
		soonest_deadline text,
		assigned_to text,
		created_by text,
		source text not null check (source in ('desk', 'public', 'import')),
		received_at timestamptz not null default now(),
		updated_at timestamptz not null default now(),
		decided_at timestamptz,
		closed_at timestamptz,
		lawbook text,
		is_held boolean not null default false,
		search_text text not null default '',
		version integer not null default 1,
		key_id text not null,
		key_wrapped bytea not null,
		content bytea not null,
		erased_at timestamptz,
		unique (office_id, number)
	)`,
	'create index intake_received on intake (office_id, received_at desc, id desc)',
	'create index intake_status on intake (office_id, status, received_at desc, id desc)',
	`create index intake_deadline on intake (office_id, soonest_deadline, id)
		where soonest_deadline is not null`,
	'create index intake_assigned on intake (office_id, assigned_to, received_at desc, id desc)',
	'create index intake_today on intake (office_id, outcome_today, received_at desc, id desc)',
	'create index intake_lawbook on intake (office_id, lawbook, id)',
	'create index intake_claims on intake using gin (office_id, claims)',
	'create index intake_search on intake using gin (office_id, search_text gin_trgm_ops)',
	`create table party (
		id uuid primary key,
		office_id uuid not null references office,
		intake_id uuid not null references intake on delete cascade,
		kind text not null check (kind in ('client', 'person', 'officer', 'agency')),
		name text not null,
		name_plain text not null
	)`,
	'create index party_intake on party (intake_id)',
	'create index party_name on party using gin (office_id, name_plain gin_trgm_ops)',
	`create table conflict_check (
		id uuid primary key,
		office_id uuid not null references office,
		intake_id uuid references intake on delete set null,
		made_by text not null,
		made_at timestamptz not null default now(),
		key_id text not null,
		key_wrapped bytea not null,
		content bytea not null,
		found integer not null,
		matched uuid[] not null default '{}',
		decision text not null check (decision in ('clear', 'cleared-by-person', 'conflict'))
	)`,
	`create table audit (
		office_id uuid not null references office,
		seq integer not null,
		at timestamptz not null,
		actor text not null,
		action text not null,
		intake_id uuid,
		detail jsonb not null,
		prev_hash text not null,
		hash text not null,
		primary key (office_id, seq)
	)`,
	'create index audit_intake on audit (office_id, intake_id, seq)',
	`create table audit_head (
		office_id uuid primary key references office,
		seq integer not null,
		hash text not null
	)`,
	`create function audit_stays() returns trigger language plpgsql as
		$$ begin raise exception 'The audit log is never changed'; end $$`,
	`create trigger audit_stays before update or delete on audit
		for each row execute function audit_stays()`,
	`create trigger audit_stays_whole before truncate on audit
		for each statement execute function audit_stays()`,
	`create table review (
		id uuid primary key,
		office_id uuid not null references office,
		intake_id uuid not null references intake on delete cascade,
		kind text not null check (kind in ('second-eyes', 'law-changed')),
		assigned_to text,
		asked_at timestamptz not null default now(),
		decided_at timestamptz,
		decided_by text,
		verdict text check (verdict in ('agrees', 'disagrees'))
	)`,
	'create index review_open on review (office_id, asked_at) where decided_at is null',
	'create index review_intake on review (intake_id)',
	`create table saved_view (
		id uuid primary key,
		office_id uuid not null references office,
		user_id text not null,
		name text not null,
		query jsonb not null
	)`,
	`create table feed (
		id uuid primary key,
		office_id uuid not null references office,
		user_id text not null,
		token_hash text not null unique,
		created_at timestamptz not null default now(),
		revoked_at timestamptz
	)`,
	`create table inbox_link (
		id uuid primary key,
		office_id uuid not null references office,
		token_hash text not null unique,
		label text not null,
		created_by text not null,
		created_at timestamptz not null default now(),
		expires_at timestamptz not null,
		used_at timestamptz,
		revoked_at timestamptz
	)`,
	`create table arrival (
		id uuid primary key,
		office_id uuid not null references office,
		link_id uuid references inbox_link,
		sealed bytea,
		withdrawal_hash text not null unique,
		received_at timestamptz not null default now(),
		opened_at timestamptz,
		opened_by text,
		check_id uuid references conflict_check on delete set null,
		intake_id uuid references intake on delete set null,
		withdrawn_at timestamptz,
		erasure_asked_at timestamptz
	)`,
	'create index arrival_waiting on arrival (office_id, received_at) where sealed is not null',
	`create table import_run (
		id uuid primary key,
		office_id uuid not null references office,
		made_by text not null,
		made_at timestamptz not null default now(),
		file_name text not null,
		format text not null check (format in ('csv', 'jsonl')),
		mapping jsonb not null,
		state text not null check (state in ('mapping', 'dry-run', 'running', 'done', 'stopped')),
		rows integer not null default 0,
		taken integer not null default 0,
		refused integer not null default 0,
		cursor integer not null default 0
	)`,
	`create table import_part (
		id uuid primary key,
		run_id uuid not null references import_run on delete cascade,
		office_id uuid not null references office,
		start integer not null,
		size integer not null,
		key_id text not null,
		key_wrapped bytea not null,
		content bytea not null,
		unique (run_id, start)
	)`,
	`create table import_problem (
		run_id uuid not null references import_run on delete cascade,
		office_id uuid not null references office,
		line integer not null,
		problems jsonb not null,
		primary key (run_id, line)
	)`,
	`create table rescreen_run (
		id uuid primary key,
		office_id uuid not null references office,
		from_lawbook text,
		to_lawbook text not null,
		started_at timestamptz not null default now(),
		ended_at timestamptz,
		state text not null check (state in ('running', 'done', 'stopped')),
		total integer not null,
		done integer not null default 0,
		changed integer not null default 0,
		failed integer not null default 0,
		cursor integer not null default 0
	)`,
	`create table rescreen_change (
		run_id uuid not null references rescreen_run on delete cascade,
		office_id uuid not null references office,
		intake_id uuid not null references intake on delete cascade,
		before_today text,
		after_today text,
		before_proposed text,
		after_proposed text,
		because jsonb not null,
		seen_at timestamptz,
		seen_by text,
		primary key (run_id, intake_id)
	)`,
	`create table lawbook (
		version text primary key,
		as_of text not null,
		data jsonb not null,
		added_at timestamptz not null default now()
	)`,
	`create table webhook (
		id uuid primary key,
		office_id uuid not null references office,
		url text not null,
		secret_wrapped bytea not null,
		events text[] not null,
		created_by text not null,
		created_at timestamptz not null default now(),
		failures integer not null default 0,
		disabled_at timestamptz
	)`,
	`create table webhook_delivery (
		id uuid primary key,
		office_id uuid not null references office,
		webhook_id uuid not null references webhook on delete cascade,
		event text not null,
		body jsonb not null,
		made_at timestamptz not null default now(),
		attempts integer not null default 0,
		next_at timestamptz,
		delivered_at timestamptz,
		last_status integer
	)`,
	`create index webhook_due on webhook_delivery (next_at)
		where delivered_at is null and next_at is not null`,
	`create table rate (
		key text primary key,
		window_start timestamptz not null,
		count integer not null
	)`,
	`do $$ begin
		if not exists (select from pg_roles where rolname = 'threshold_office') then
			create role threshold_office nologin;
		end if;
	end $$`,
	`do $$ begin
		if not pg_has_role(current_user, 'threshold_office', 'member') then
			execute format('grant threshold_office to %I', current_user);
		end if;
	end $$`,
	'grant usage on schema public to threshold_office',
	'grant select, update on office to threshold_office',
	'grant select on lawbook to threshold_office',
	'alter table office enable row level security',
	`create policy own_office on office to threshold_office
		using (id = nullif(current_setting('threshold.office', true), '')::uuid)`,
	...ofOneOffice.flatMap((table) => [
		`grant select, insert, update, delete on ${table} to threshold_office`,
		`alter table ${table} enable row level security`,
		`create policy own_office on ${table} to threshold_office
			using (office_id = nullif(current_setting('threshold.office', true), '')::uuid)
			with check (office_id = nullif(current_setting('threshold.office', true), '')::uuid)`
	]),
	'revoke update, delete on audit from threshold_office'
];

export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}
