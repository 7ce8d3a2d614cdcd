import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { NotFound, Tx } from '../desk.ts';
import { useCase } from '../use-case.ts';
import type { Role } from './permissions.ts';

export type MemberShown = {
	readonly userId: string;
	readonly name: string;
	readonly email: string;
	readonly role: Role;
	readonly joinedAt: Date;
	readonly hasSecondFactor: boolean;
};

export type InvitationShown = {
	readonly id: string;
	readonly email: string;
	readonly role: Role;
	readonly expiresAt: Date;
	readonly isRecovery: boolean;
};

/** Who works in the office now, and who was invited and has not come yet. */
export const listPeople = useCase(
	'member.list',
	async (
		at
	): Promise<{
		readonly kind: 'people';
		readonly members: readonly MemberShown[];
		readonly invitations: readonly InvitationShown[];
	}> => {
		const { members, invitations } = await inOffice(at, async (tx) => ({
			members: await tx
				.selectFrom('member')
				.select(['user_id', 'name', 'role', 'joined_at'])
				.where('office_id', '=', at.actor.officeId)
				.where('removed_at', 'is', null)
				.orderBy('name')
				.execute(),
			invitations: await tx
				.selectFrom('invitation')
				.select(['id', 'email', 'role', 'expires_at', 'user_id'])
				.where('office_id', '=', at.actor.officeId)
				.where('used_at', 'is', null)
				.where('revoked_at', 'is', null)
				.where('expires_at', '>', at.desk.now())
				.orderBy('created_at')
				.execute()
		}));
		const accounts = await at.desk.db
			.selectFrom('user')
			.select(['id', 'email', 'twoFactorEnabled'])
			.where('id', 'in', ['', ...members.map(({ user_id }) => user_id)])
			.execute();
		const accountOf = new Map(accounts.map((account) => [account.id, account]));
		return {
			kind: 'people',
			members: members.map(({ user_id, name, role, joined_at }) => ({
				userId: user_id,
				name,
				role: role as Role,
				joinedAt: joined_at,
				email: accountOf.get(user_id)?.email ?? '',
				hasSecondFactor: accountOf.get(user_id)?.twoFactorEnabled === true
			})),
			invitations: invitations.map(({ id, email, role, expires_at, user_id }) => ({
				id,
				email,
				role: role as Role,
				expiresAt: expires_at,
				isRecovery: user_id !== null
			}))
		};
	}
);

type Changed = { readonly kind: 'changed' } | NotFound | { readonly kind: 'last-administrator' };

export const changeRole = useCase(
	'member.change',
	async (
		at,
		{ userId, role }: { readonly userId: string; readonly role: Role }
	): Promise<Changed> =>
		inOffice(at, async (tx) => {
			const refusal = await refusalOf(tx, at.actor.officeId, userId, role);
			if (refusal) return refusal;
			await tx
				.updateTable('member')
				.set({ role })
				.where('office_id', '=', at.actor.officeId)
				.where('user_id', '=', userId)
				.execute();
			await recordAudit(tx, at, 'member.role', { detail: { member: userId, role } });
			return { kind: 'changed' };
		})
);

/** Takes somebody out of the office; sessions of who is in no office any more end. */
export const removeMember = useCase(
	'member.change',
	async (at, { userId }: { readonly userId: string }): Promise<Changed> => {
		const { db, now } = at.desk;
		const result = await inOffice(at, async (tx): Promise<Changed> => {
			const refusal = await refusalOf(tx, at.actor.officeId, userId, null);
			if (refusal) return refusal;
			await tx
				.updateTable('member')
				.set({ removed_at: now() })
				.where('office_id', '=', at.actor.officeId)
				.where('user_id', '=', userId)
				.execute();
			await recordAudit(tx, at, 'member.remove', { detail: { member: userId } });
			return { kind: 'changed' };
		});
		if (result.kind === 'changed') {
			await db
				.deleteFrom('session')
				.where('userId', '=', userId)
				.where(({ not, exists, selectFrom }) =>
					not(
						exists(
							selectFrom('member')
								.select('office_id')
								.where('user_id', '=', userId)
								.where('removed_at', 'is', null)
						)
					)
				)
				.execute();
		}
		return result;
	}
);

/** Why a member cannot become this, null meaning to leave: an office keeps an administrator. */
async function refusalOf(
	tx: Tx,
	officeId: string,
	userId: string,
	role: Role | null
): Promise<Changed | null> {
	const members = await tx
		.selectFrom('member')
		.select(['user_id', 'role'])
		.where('office_id', '=', officeId)
		.where('removed_at', 'is', null)
		.orderBy('user_id')
		.forUpdate()
		.execute();
	if (!members.some((member) => member.user_id === userId)) return { kind: 'not-found' };
	const remains = members.some((member) => {
		const becomes = member.user_id === userId ? role : member.role;
		return becomes === 'administrator';
	});
	return remains ? null : { kind: 'last-administrator' };
}
