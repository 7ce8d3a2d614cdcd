import type { Actor, Desk } from '../desk.ts';
import { openSession } from './open-session.ts';
import type { InOffice, SignedUser } from './open-session.ts';
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
	const { cookies, desk } = room;
	if (!cookies.getAll().some(({ name }) => name.endsWith('threshold.session_token'))) {
		return { kind: 'nobody' };
	}
	const open = await openSession(room);
	const user = open?.user ?? (await userAsked(room));
	if (!user) return { kind: 'nobody' };
	const { id: userId, name, email, twoFactorEnabled } = user;
	const person = { userId, name, email };
	if (!twoFactorEnabled) return { kind: 'half', person };
	const offices = open?.offices ?? (await officesOf(desk, userId));
	const chosen = cookies.getAll().find((cookie) => cookie.name === officeCookie)?.value;
	const office = offices.find(({ id }) => id === chosen) ?? offices[0];
	if (!office) return { kind: 'outside', person };
	return {
		kind: 'in',
		person,
		actor: { userId, officeId: office.id, role: office.role as Role, name: office.memberName },
		office: office.name,
		otherOffices: offices
			.filter(({ id }) => id !== office.id)
			.map(({ id, name: called }) => ({ id, name: called }))
	};
}

/** Whom better-auth takes the cookie for; it renews sessions and ends those whose time is over. */
async function userAsked(room: Room): Promise<SignedUser | null> {
	const asked = await ask(
		room,
		room.auth.api.getSession({ headers: headersOf(room), returnHeaders: true })
	);
	return asked.kind === 'ok' ? (asked.response?.user ?? null) : null;
}

function officesOf({ db }: Pick<Desk, 'db'>, userId: string): Promise<readonly InOffice[]> {
	return db
		.selectFrom('member')
		.innerJoin('office', 'office.id', 'member.office_id')
		.select(['office.id', 'office.name', 'member.name as memberName', 'member.role'])
		.where('user_id', '=', userId)
		.where('removed_at', 'is', null)
		.orderBy('member.joined_at')
		.execute();
}
