/**
 * Whose session a token is, while it runs so long that it need not be renewed, and the offices they belong to. Plans of
 * a function are kept by each connection: this is asked with every page.
 */
export const sessionFunction: readonly string[] = [
	`create or replace function person_of_session(given text, running_after timestamptz) returns json
	language plpgsql stable as $$
	begin
		return (
			select json_build_object(
				'user', json_build_object('id', u.id, 'name', u.name, 'email', u.email,
					'twoFactorEnabled', u."twoFactorEnabled"),
				'offices', coalesce((
					select json_agg(json_build_object('id', o.id, 'name', o.name, 'memberName', m.name,
						'role', m.role) order by m.joined_at)
					from member m join office o on o.id = m.office_id
					where m.user_id = u.id and m.removed_at is null
				), '[]')
			)
			from session s join "user" u on u.id = s."userId"
			where s.token = given and s."expiresAt" > running_after
		);
	end $$`,
	'revoke execute on function person_of_session from public'
];
