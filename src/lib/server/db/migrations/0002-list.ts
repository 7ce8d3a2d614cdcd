import { sql } from 'kysely';
import type { Kysely } from 'kysely';

// Row-level security keeps operators that are not leak-proof (arrays, parts of words) away from the indexes. So the
// functions here run as the owner of the tables, look at nothing but the office that is set, and give back ids alone:
// whoever asks reads the rows themselves under row-level security.
const listCondition = `
create function list_condition(want jsonb) returns text language plpgsql stable as $$
declare
	office uuid := nullif(current_setting('threshold.office', true), '')::uuid;
	condition text := format('office_id = %L and erased_at is null', office);
	word text;
begin
	if office is null then return 'false'; end if;
	if want ? 'number' then
		condition := condition || format(' and number = %L', want->>'number');
	end if;
	if want ? 'status' then
		if jsonb_array_length(want->'status') = 1 then
			condition := condition || format(' and status = %L', want->'status'->>0);
		else
			condition := condition || format(' and status = any(%L)',
				array(select jsonb_array_elements_text(want->'status')));
		end if;
	end if;
	if want ? 'claim' then
		condition := condition || format(' and claims @> %L', array[want->>'claim']);
	end if;
	if want ? 'agency' then
		condition := condition || format(' and agencies @> %L', array[want->>'agency']);
	end if;
	if want ? 'town' then condition := condition || format(' and town = %L', want->>'town'); end if;
	if want ? 'today' then
		condition := condition || format(' and outcome_today = %L', want->>'today');
	end if;
	if want ? 'proposed' then
		condition := condition || format(' and outcome_proposed = %L', want->>'proposed');
	end if;
	if want ? 'assigned' then
		condition := condition || format(' and assigned_to = %L', want->>'assigned');
	end if;
	if want ? 'unassigned' then condition := condition || ' and assigned_to is null'; end if;
	if want ? 'immunity' then condition := condition || ' and is_stopped_by_immunity'; end if;
	if want ? 'source' then
		condition := condition || format(' and source = %L', want->>'source');
	end if;
	if want ? 'dueFrom' then
		condition := condition
			|| format(' and coalesce(soonest_deadline, ''9999-12-31'') >= %L', want->>'dueFrom');
	end if;
	if want ? 'dueTo' then
		condition := condition
			|| format(' and coalesce(soonest_deadline, ''9999-12-31'') <= %L', want->>'dueTo');
	end if;
	if want ? 'receivedBefore' then
		condition := condition || format(' and received_at < %L', want->>'receivedBefore');
	end if;
	if want ? 'receivedFrom' then
		condition := condition || format(' and received_at >= %L', want->>'receivedFrom');
	end if;
	for word in select jsonb_array_elements_text(want->'parts') loop
		condition := condition || format(' and search_text like %L', '%' || word || '%');
	end loop;
	for word in select jsonb_array_elements_text(want->'starts') loop
		condition := condition || format(' and search_text ~ %L', '\\m' || word);
	end loop;
	return condition;
end $$`;

const listCases = `
create function list_cases(
	want jsonb, sort text, is_descending boolean, after_key text, after_id uuid, at_most integer
) returns table (id uuid, sort_key text) rows 50
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
	expression text := case sort
		when 'due' then 'coalesce(soonest_deadline, ''9999-12-31'')'
		when 'client' then 'lower(client_name) collate "C"'
		when 'updated' then 'updated_at'
		else 'received_at' end;
	direction text := case when is_descending then 'desc' else 'asc' end;
	place text := '';
begin
	if after_id is not null then
		place := format(' and (%s, id) %s (%L, %L)',
			expression, case when is_descending then '<' else '>' end, after_key, after_id);
	end if;
	return query execute format(
		'select id, (%s)::text as sort_key from intake where %s%s order by %s %s, id %s limit %s',
		expression, list_condition(want), place, expression, direction, direction,
		least(greatest(at_most, 0), 5000));
end $$`;

const listEstimate = `
create function list_estimate(want jsonb) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
	plan json;
begin
	execute 'explain (format json) select 1 from intake where ' || list_condition(want) into plan;
	return least((plan->0->'Plan'->>'Plan Rows')::numeric, 2000000000)::integer;
end $$`;

const signatures = [
	'list_condition(jsonb)',
	'list_cases(jsonb, text, boolean, text, uuid, integer)',
	'list_estimate(jsonb)'
] as const;

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
	listCondition,
	listCases,
	listEstimate,
	...signatures.flatMap((signature) => [
		`revoke execute on function ${signature} from public`,
		`grant execute on function ${signature} to threshold_office`
	])
];

export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}
