/** Offices, their people, their cases and the log. */
export const caseStatements = [
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
	)`
];
