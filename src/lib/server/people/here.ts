import type { Actor } from '../desk.ts';
import type { Role } from './permissions.ts';
import { ask, headersOf } from './room.ts';
import type { Room } from './room.ts';

export type Person = { readonly userId: string; readonly name: string; readonly email: string };

/** Who stands at the door. Only who is in sees anything of an office. */
export type Here =
	| { readonly kind: 'nobody' }
	/** Signed in by password alone, without a second factor yet. */
	| { readonly kind: 'half'; readonly person: Person }
	/** Belongs to no office. */
	| { readonly kind: 'outside'; readonly person: Person }
	| {
			readonly kind: 'in';
			readonly person: Person;
			readonly actor: Actor;
			readonly office: string;
			readonly otherOffices: readonly { readonly id: string; readonly name: string }[];
	  };

/** Holds the id of the office worked in, for people of several. It gives no right by itself. */
export const officeCookie = 'threshold.office';

export async function whoIsHere(room: Room): Promise<Here> {
	const { cookies, desk, auth } = room;
	if (!cookies.getAll().some(({ name }) => name.endsWith('threshold.session_token'))) {
		return { kind: 'nobody' };
	}
	const asked = await ask(
		room,
		auth.api.getSession({ headers: headersOf(room), returnHeaders: true })
	);
	const session = asked.kind === 'ok' ? asked.response : null;
	if (!session) return { kind: 'nobody' };
	const { id: userId, name, email, twoFactorEnabled } = session.user;
	const person = { userId, name, email };
	if (!twoFactorEnabled) return { kind: 'half', person };
	const offices = await desk.db
		.selectFrom('member')
		.innerJoin('office', 'office.id', 'member.office_id')
		.select(['office.id', 'office.name', 'member.name as memberName', 'member.role'])
		.where('user_id', '=', userId)
		.where('removed_at', 'is', null)
		.orderBy('member.joined_at')
		.execute();
	const chosen = cookies.getAll().find((cookie) => cookie.name === officeCookie)?.value;
	const office = offices.find(({ id }) => id === chosen) ?? offices[0];
	if (!office) return { kind: 'outside', person };
	return {
		kind: 'in',
		person,
		actor: { userId, officeId: office.id, role: office.role as Role, name: office.memberName },
		office: office.name,
		otherOffices: offices.filter(({ id }) => id !== office.id)
	};
}
