// Row-level security keeps operators that are not leak-proof (arrays, parts of words) away from the indexes. So the
// functions here run as the owner of the tables, look at nothing but the office that is set, and give back ids alone:
// whoever asks reads the rows themselves under row-level security.
const listCondition = `
create or replace function list_condition(want jsonb) returns text language plpgsql stable as $$
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
	-- Where longer parts lead to few cases, a beginning of one or two letters only narrows them.
	for word in select jsonb_array_elements_text(want->'starts') loop
		condition := condition || case
			when jsonb_array_length(want->'parts') > 0 then
				format(' and strpos('' '' || search_text, %L) > 0', ' ' || word)
			else
				format(' and (search_text like %L or search_text like %L)', word || '%', '% ' || word || '%')
		end;
	end loop;
	return condition;
end $$`;

// An order's own index is the way to the first of many rows. To the first of few it may be the long way round, when they
// stand far down, as those with a late deadline do: few are found by the indexes of what is asked for, and then ordered.
// Words that are searched for are spread evenly, and the planner knows how many cases have them. How many there are is
// expected by whoever estimated it already, or else here.
const listCases = `
create or replace function list_cases(
	want jsonb, sort text, is_descending boolean, after_key text, after_id uuid, at_most integer,
	expected integer default null
) returns table (id uuid, sort_key text) rows 50
language plpgsql volatile security definer
set search_path = pg_catalog, public, pg_temp set max_parallel_workers_per_gather = 0 as $$
declare
	expression text := case sort
		when 'due' then 'coalesce(soonest_deadline, ''9999-12-31'')'
		when 'client' then 'lower(client_name) collate "C"'
		when 'updated' then 'updated_at'
		else 'received_at' end;
	direction text := case when is_descending then 'desc' else 'asc' end;
	condition text := list_condition(want);
	few constant integer := 5000;
begin
	expected := case
		when want = '{}'::jsonb or want ?| array['parts', 'starts'] then null
		when sort = 'received' and not want ? 'claim' then null
		else coalesce(expected, list_estimate(want))
	end;
	if after_id is not null then
		condition := condition || format(' and (%s, id) %s (%L, %L)',
			expression, case when is_descending then '<' else '>' end, after_key, after_id);
	end if;
	return query execute format(
		case when expected <= few then
			'select id, key::text as sort_key from (select id, %1$s as key from intake where %2$s offset 0) found
				order by key %3$s, id %3$s limit %4$s'
		else
			'select id, (%1$s)::text as sort_key from intake where %2$s order by %1$s %3$s, id %3$s limit %4$s'
		end,
		expression, condition, direction, least(greatest(at_most, 0), 5000));
end $$`;

const listEstimate = `
create or replace function list_estimate(want jsonb) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
	plan json;
begin
	execute 'explain (format json) select 1 from intake where ' || list_condition(want) into plan;
	return least((plan->0->'Plan'->>'Plan Rows')::numeric, 2000000000)::integer;
end $$`;

const signatures = [
	'list_condition(jsonb)',
	'list_cases(jsonb, text, boolean, text, uuid, integer, integer)',
	'list_estimate(jsonb)'
] as const;

/** Makes the functions by which cases are found, or puts them in place of older ones. */
export const listFunctions: readonly string[] = [
	listCondition,
	listCases,
	listEstimate,
	...signatures.flatMap((signature) => [
		`revoke execute on function ${signature} from public`,
		`grant execute on function ${signature} to threshold_office`
	])
];
