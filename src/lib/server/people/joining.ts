import { recordAudit } from '../audit/record.ts';
import { inOfficeOf } from '../db/in-office.ts';
import type { Desk } from '../desk.ts';
import { sha256 } from '../ids.ts';
import { makePerson } from './make-person.ts';
import type { Auth } from './auth.ts';

export type Opened = {
	readonly id: string;
	readonly officeId: string;
	readonly office: string;
	readonly email: string;
	readonly role: string;
	/** Whose password and second factor are set anew. */
	readonly recovers: string | null;
};

/** The invitation a link belongs to; null when it was used, revoked or is too old. */
export async function openInvitation(
	{ db, now }: Pick<Desk, 'db' | 'now'>,
	token: string
): Promise<Opened | null> {
	const found = await db
		.selectFrom('invitation')
		.innerJoin('office', 'office.id', 'invitation.office_id')
		.select(['invitation.id', 'office_id as officeId', 'office.name as office', 'email', 'role'])
		.select('invitation.user_id as recovers')
		.where('token_hash', '=', sha256(token))
		.where('used_at', 'is', null)
		.where('revoked_at', 'is', null)
		.where('expires_at', '>', now())
		.executeTakeFirst();
	return found ?? null;
}

export type Joined =
	{ readonly kind: 'joined' } | { readonly kind: 'gone' } | { readonly kind: 'has-account' };

/** Comes in with a new account, or sets one anew, as the invitation is for. */
export function joinWith(
	desk: Desk,
	auth: Auth,
	invitation: Opened,
	input: { readonly name: string; readonly password: string }
): Promise<Joined> {
	const { recovers } = invitation;
	return recovers === null
		? join(desk, auth, invitation, input)
		: recover(desk, auth, invitation, { userId: recovers, password: input.password });
}

/** Somebody who has an account signs in first. */
async function join(
	desk: Desk,
	auth: Auth,
	invitation: Opened,
	{ name, password }: { readonly name: string; readonly password: string }
): Promise<Joined> {
	const { email } = invitation;
	const userId = await makePerson(desk, auth, { email, name, password });
	if (userId === null) return { kind: 'has-account' };
	return enter(desk, invitation, { userId, name });
}

/** Comes in by an invitation to the address one is signed in with. A link to recover brings nobody in. */
export async function joinAs(
	desk: Desk,
	person: { readonly userId: string; readonly name: string; readonly email: string },
	token: string
): Promise<Joined> {
	const invitation = await openInvitation(desk, token);
	if (!invitation || invitation.recovers !== null || invitation.email !== person.email) {
		return { kind: 'gone' };
	}
	return enter(desk, invitation, person);
}

/** Sets a password anew, forgets the second factor and ends every session. */
async function recover(
	desk: Desk,
	auth: Auth,
	invitation: Opened,
	{ userId, password }: { readonly userId: string; readonly password: string }
): Promise<Joined> {
	if (await isElsewhere(desk, userId, invitation.officeId)) return { kind: 'gone' };
	if (!(await use(desk, invitation, userId, 'member.recovered'))) return { kind: 'gone' };
	const { internalAdapter, password: hasher } = await auth.$context;
	await internalAdapter.deleteUserSessions(userId);
	await desk.db.deleteFrom('twoFactor').where('userId', '=', userId).execute();
	await internalAdapter.updateUser(userId, { twoFactorEnabled: false });
	await internalAdapter.updatePassword(userId, await hasher.hash(password));
	return { kind: 'joined' };
}

async function isElsewhere({ db }: Desk, userId: string, officeId: string): Promise<boolean> {
	const other = await db
		.selectFrom('member')
		.select('office_id')
		.where('user_id', '=', userId)
		.where('office_id', '!=', officeId)
		.where('removed_at', 'is', null)
		.limit(1)
		.executeTakeFirst();
	return other !== undefined;
}

async function enter(
	desk: Desk,
	invitation: Opened,
	{ userId, name }: { readonly userId: string; readonly name: string }
): Promise<Joined> {
	const isIn = await use(desk, invitation, userId, 'member.join', name);
	return { kind: isIn ? 'joined' : 'gone' };
}

/** Takes the invitation, once; with a name, its holder becomes a member. */
function use(
	desk: Desk,
	{ id, officeId, role }: Opened,
	userId: string,
	action: string,
	name?: string
): Promise<boolean> {
	return inOfficeOf(desk, officeId, async (tx) => {
		const taken = await tx
			.updateTable('invitation')
			.set({ used_at: desk.now() })
			.where('id', '=', id)
			.where('used_at', 'is', null)
			.where('revoked_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (!taken) return false;
		if (name !== undefined) {
			await tx
				.insertInto('member')
				.values({ office_id: officeId, user_id: userId, name, role })
				.onConflict((again) =>
					again.columns(['office_id', 'user_id']).doUpdateSet({ name, role, removed_at: null })
				)
				.execute();
		}
		const at = { desk, actor: { userId, officeId } };
		await recordAudit(tx, at, action, { detail: { invitation: id, role } });
		return true;
	});
}
