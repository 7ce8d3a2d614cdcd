// Operators on parts of words do not use an index under row-level security, so this looks past it, at one office only.
// The names most like the one asked about are found first, those on the other side before all, and then the cases they
// stand in. Words in passing (as patterns: in front of others, and anywhere) say nothing by themselves: a name that has
// one of them is like the one asked about only if something of rest, the asked words but these, is in it as well: an
// initial, or a fifth of the groups of letters.
const similarNames = String.raw`
create function similar_parties(
	asked_kind text, asked text, rest text, passing text, starts text,
	own_case uuid, least_alike real, at_most integer
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
		with likest as materialized (
			select n.kind, n.name_plain,
				greatest(similarity(n.name_plain, asked), word_similarity(asked, n.name_plain) * 0.9::real) as alike,
				(n.kind = 'client') <> (asked_kind = 'client') as is_adverse
			from known_name n
			where n.office_id = office
				and (n.name_plain % asked or n.name_plain %> asked)
				and not (asked_kind = 'agency' and n.kind = 'agency')
				and (passing = '' or not n.name_plain ~ passing or exists (
					select from trim(regexp_replace(n.name_plain, passing, ' ', 'g')) as other
					where other ~ starts or similarity(other, rest) >= 0.2
				))
			order by 4 desc, 3 desc, n.name_plain
			limit at_most + case when own_case is null then 0 else 500 end
		)
		select p.intake_id, l.kind, p.name, l.alike, l.is_adverse
		from likest l cross join lateral (
			select party.intake_id, party.name from party
			where party.office_id = office and party.kind = l.kind and party.name_plain = l.name_plain
				and (own_case is null or party.intake_id <> own_case)
			limit at_most
		) p
		order by 5 desc, 4 desc, p.intake_id desc
		limit at_most;
end $$`;

const signature = 'similar_parties(text, text, text, text, text, uuid, real, integer)';

export const similarParties: readonly string[] = [
	'drop function similar_parties(text, text, uuid, real, integer)',
	similarNames,
	`revoke execute on function ${signature} from public`,
	`grant execute on function ${signature} to threshold_office`
];
