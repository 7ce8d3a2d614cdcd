import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, NotFound, Tx } from '../desk.ts';
import { newId, newToken, sha256 } from '../ids.ts';
import { useCase } from '../use-case.ts';
import { accountOf } from './make-person.ts';
import type { Role } from './permissions.ts';

const day = 86_400_000;

/** A link to hand over oneself: nothing is sent by mail. It is shown this once. */
export type Invited = {
	readonly kind: 'invited';
	readonly token: string;
	readonly expiresAt: Date;
};

/** Invites one person, for seven days. */
export const invite = useCase(
	'member.change',
	async (
		at,
		input: { readonly email: string; readonly role: Role }
	): Promise<Invited | { readonly kind: 'is-member' }> => {
		const email = input.email.toLowerCase();
		const account = await accountOf(at.desk, email);
		return inOffice(at, async (tx) => {
			const member = await tx
				.selectFrom('member')
				.select('user_id')
				.where('office_id', '=', at.actor.officeId)
				.where('user_id', '=', account?.id ?? '')
				.where('removed_at', 'is', null)
				.executeTakeFirst();
			if (member) return { kind: 'is-member' };
			const { id, invited } = await makeLink(tx, at, { email, role: input.role, lasts: 7 * day });
			await recordAudit(tx, at, 'member.invite', { detail: { invitation: id, role: input.role } });
			return invited;
		});
	}
);

export const revokeInvitation = useCase(
	'member.change',
	async (at, { id }: { readonly id: string }): Promise<{ readonly kind: 'revoked' } | NotFound> =>
		inOffice(at, async (tx) => {
			const revoked = await tx
				.updateTable('invitation')
				.set({ revoked_at: at.desk.now() })
				.where('office_id', '=', at.actor.officeId)
				.where('id', '=', id)
				.where('used_at', 'is', null)
				.where('revoked_at', 'is', null)
				.returning('id')
				.executeTakeFirst();
			if (!revoked) return { kind: 'not-found' };
			await recordAudit(tx, at, 'member.invite-revoke', { detail: { invitation: id } });
			return { kind: 'revoked' };
		})
);

/**
 * A link with which a member who lost password or authenticator sets both anew, valid for a day. Not for
 * somebody who also works in another office: its cases would be open to whoever holds the link.
 */
export const makeRecovery = useCase(
	'member.change',
	async (
		at,
		{ userId }: { readonly userId: string }
	): Promise<Invited | NotFound | { readonly kind: 'in-other-office' }> => {
		const memberships = await at.desk.db
			.selectFrom('member')
			.innerJoin('user', 'user.id', 'member.user_id')
			.select(['office_id', 'email', 'role'])
			.where('user_id', '=', userId)
			.where('removed_at', 'is', null)
			.execute();
		const here = memberships.find(({ office_id }) => office_id === at.actor.officeId);
		if (!here) return { kind: 'not-found' };
		if (memberships.length > 1) return { kind: 'in-other-office' };
		return inOffice(at, async (tx) => {
			const { id, invited } = await makeLink(tx, at, { ...here, lasts: day, userId });
			await recordAudit(tx, at, 'member.recover', { detail: { invitation: id, member: userId } });
			return invited;
		});
	}
);

/** Keeps an invitation by the hash of its token. With `userId`, it sets that account anew. */
async function makeLink(
	tx: Tx,
	at: At,
	{
		email,
		role,
		lasts,
		userId = null
	}: {
		readonly email: string;
		readonly role: string;
		readonly lasts: number;
		readonly userId?: string | null;
	}
): Promise<{ readonly id: string; readonly invited: Invited }> {
	const token = newToken();
	const id = newId();
	const now = at.desk.now();
	const expiresAt = new Date(now.getTime() + lasts);
	await tx
		.insertInto('invitation')
		.values({
			id,
			office_id: at.actor.officeId,
			email,
			role,
			token_hash: sha256(token),
			invited_by: at.actor.userId,
			created_at: now,
			expires_at: expiresAt,
			user_id: userId
		})
		.execute();
	return { id, invited: { kind: 'invited', token, expiresAt } };
}
