// Few names among many: they are looked up, however few there were when the plan was made.
const ways = `set search_path = pg_catalog, public, pg_temp
	set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off`;

const office = `nullif(current_setting('threshold.office', true), '')::uuid`;

// Whoever adds a name holds it until the end, so that nobody takes it away meanwhile for being in no case; where somebody
// just has, it is put in again.
const come = `
create function names_come() returns trigger
language plpgsql security definer ${ways} as $$
declare
	wanted integer;
	held integer;
begin
	select count(*) into wanted from (select distinct office_id, kind, name_plain from added) a;
	loop
		insert into known_name (office_id, kind, name_plain)
			select distinct office_id, kind, name_plain from added order by 1, 2, 3
			on conflict do nothing;
		select count(*) into held from (
			select from known_name n
			where (office_id, kind, name_plain) in (select office_id, kind, name_plain from added)
			order by office_id, kind, name_plain for key share
		) h;
		exit when held = wanted;
	end loop;
	return null;
end $$`;

// Two who take away the last two of a name wait for each other, so that the second sees that it was the last.
const go = `
create function names_go() returns trigger
language plpgsql security definer ${ways} as $$
begin
	perform from known_name
		where (office_id, kind, name_plain) in (select office_id, kind, name_plain from gone)
		order by office_id, kind, name_plain for no key update;
	perform from known_name n
		where (office_id, kind, name_plain) in (select office_id, kind, name_plain from gone)
			and not exists (select from party p where p.office_id = n.office_id
				and p.kind = n.kind and p.name_plain = n.name_plain)
		order by office_id, kind, name_plain for update;
	delete from known_name n
		where (office_id, kind, name_plain) in (select office_id, kind, name_plain from gone)
			and not exists (select from party p where p.office_id = n.office_id
				and p.kind = n.kind and p.name_plain = n.name_plain);
	return null;
end $$`;

/**
 * The different names of an office, each once for what it is in a case: likeness is looked for among these. The database
 * itself keeps them as the names of cases come and go, so that a name that is in no case any more is not here either.
 */
export const knownNameStatements: readonly string[] = [
	'drop index party_name',
	'alter table party alter column name_plain type text collate "C"',
	'create index party_named on party (office_id, kind, name_plain)',
	`create table known_name (
		office_id uuid not null references office,
		kind text not null,
		name_plain text collate "C" not null,
		primary key (office_id, kind, name_plain)
	)`,
	`insert into known_name (office_id, kind, name_plain)
		select distinct office_id, kind, name_plain from party`,
	`create index known_name_alike on known_name
		using gin (office_id, name_plain gin_trgm_ops) with (gin_pending_list_limit = 1024)`,
	'grant select on known_name to threshold_office',
	'alter table known_name enable row level security',
	`create policy own_office on known_name to threshold_office using (office_id = ${office})`,
	come,
	go,
	`create trigger names_come after insert on party referencing new table as added
		for each statement execute function names_come()`,
	`create trigger names_go after delete on party referencing old table as gone
		for each statement execute function names_go()`,
	`create trigger names_change_to after update on party referencing new table as added
		for each statement execute function names_come()`,
	`create trigger names_change_from after update on party referencing old table as gone
		for each statement execute function names_go()`,
	'revoke execute on function names_come from public',
	'revoke execute on function names_go from public'
];
