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

/** The role that use-cases take, and what it may see: the rows of the office that is set. */
export const wallStatements = [
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
