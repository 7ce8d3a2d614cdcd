/** What comes in from outside, goes out, and is judged anew. */
export const exchangeStatements = [
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
	)`
];
