/**
 * A page of the list and what stands beside it, in one question: who asks takes the office's role here, for as long as
 * the question lasts, so that row-level security holds as it does in every other transaction of the desk. Plans of what
 * is asked here are kept by each connection.
 */
const listPage = `
create or replace function list_page(
	office uuid, person text, want jsonb, sort text, is_descending boolean, after_key text, after_id uuid,
	is_back boolean, shown integer, counted integer
) returns json language plpgsql volatile set max_parallel_workers_per_gather = 0 as $$
declare
	expected integer;
	ids uuid[];
	keys text[];
	total integer;
begin
	perform set_config('role', 'threshold_office', true),
		set_config('threshold.office', office::text, true);
	expected := list_estimate(want);
	select array_agg(l.id order by l.place), array_agg(l.sort_key order by l.place) into ids, keys
	from list_cases(
		want, sort, is_descending, after_key, after_id,
		case when after_id is null and expected <= counted then counted else shown end + 1, expected
	) with ordinality as l (id, sort_key, place);
	if cardinality(ids) > shown or is_back then
		if expected > counted then
			total := expected;
		elsif after_id is null then
			total := cardinality(ids);
		else
			select count(*) into total
			from list_cases(want, 'received', true, null, null, counted + 1, expected);
		end if;
	end if;
	return json_build_object(
		'hasMore', coalesce(cardinality(ids) > shown, false),
		'total', total,
		'rows', (
			select json_agg(json_build_object(
				'id', i.id, 'number', i.number, 'status', i.status, 'client_name', i.client_name,
				'town', i.town, 'claims', i.claims, 'agencies', i.agencies,
				'outcome_today', i.outcome_today, 'outcome_proposed', i.outcome_proposed,
				'is_stopped_by_immunity', i.is_stopped_by_immunity, 'is_overridden', i.is_overridden,
				'soonest_deadline', i.soonest_deadline, 'deadline_rule', i.deadline_rule,
				'assigned_to', i.assigned_to, 'source', i.source, 'received_at', i.received_at,
				'is_held', i.is_held, 'sort_key', l.sort_key
			) order by l.place)
			from unnest(ids[:shown], keys[:shown]) with ordinality as l (id, sort_key, place)
			join intake i on i.id = l.id
		),
		'colleagues', (
			select json_agg(json_build_object(
				'id', user_id, 'name', name, 'isHere', removed_at is null) order by name, user_id)
			from member
		),
		'agencies', (
			select json_agg(agency order by agency) from (
				select distinct unnest(agencies) as agency from (
					select agencies from intake where erased_at is null
					order by received_at desc limit 200
				) latest
			) named
		),
		'views', (
			select json_agg(json_build_object('id', id, 'name', name, 'query', query) order by name, id)
			from saved_view where user_id = person
		)
	);
end $$`;

const signature =
	'list_page(uuid, text, jsonb, text, boolean, text, uuid, boolean, integer, integer)';

/** Nobody but the owner of the tables, as whom the desk comes in, may ask for any office. */
export const pageFunction: readonly string[] = [
	listPage,
	`revoke execute on function ${signature} from public`
];
