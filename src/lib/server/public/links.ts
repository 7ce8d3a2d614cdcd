import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, NotFound } from '../desk.ts';
import { newId, newToken, sha256 } from '../ids.ts';
import { useCase } from '../use-case.ts';

/** How long a link for sending a case can be used, in days. */
const lasts = 14;
const msPerDay = 86_400_000;

/** Makes a link by which one person may send one case. The token is shown now, and never again. */
export const makeLink = useCase('link.make', (at: At, { label }: { readonly label: string }) =>
	inOffice(at, async (tx) => {
		const token = newToken();
		const now = at.desk.now();
		const until = new Date(now.getTime() + lasts * msPerDay);
		const id = newId(now.getTime());
		await tx
			.insertInto('inbox_link')
			.values({
				id,
				office_id: at.actor.officeId,
				token_hash: sha256(token),
				label,
				created_by: at.actor.userId,
				created_at: now,
				expires_at: until
			})
			.execute();
		await recordAudit(tx, at, 'link.make', { detail: { link: id } });
		return { kind: 'made', token, until } as const;
	})
);

/** The links of the last months, newest first, and where files may be sealed to. */
export const inboxLinks = useCase('arrival.list', (at: At, _: null) =>
	inOffice(at, async (tx) => {
		const office = await tx
			.selectFrom('office')
			.select('recipient')
			.where('id', '=', at.actor.officeId)
			.executeTakeFirstOrThrow();
		const rows = await tx
			.selectFrom('inbox_link')
			.leftJoin('member', 'member.user_id', 'inbox_link.created_by')
			.select([
				'inbox_link.id',
				'inbox_link.label',
				'inbox_link.created_at',
				'inbox_link.expires_at',
				'inbox_link.used_at',
				'inbox_link.revoked_at',
				'member.name'
			])
			.orderBy('inbox_link.id', 'desc')
			.limit(100)
			.execute();
		const links = rows.map((row) => ({
			id: row.id,
			label: row.label,
			madeBy: row.name ?? '',
			madeAt: row.created_at,
			until: row.expires_at,
			state: stateOf(row, at.desk.now())
		}));
		return { kind: 'ok', recipient: office.recipient, links } as const;
	})
);

function stateOf(
	row: {
		readonly used_at: Date | null;
		readonly revoked_at: Date | null;
		readonly expires_at: Date;
	},
	now: Date
): 'used' | 'revoked' | 'expired' | 'open' {
	if (row.used_at !== null) return 'used';
	if (row.revoked_at !== null) return 'revoked';
	return row.expires_at <= now ? 'expired' : 'open';
}

/** Takes a link back that nobody used. */
export const revokeLink = useCase('link.make', (at: At, { id }: { readonly id: string }) =>
	inOffice(at, async (tx): Promise<NotFound | { readonly kind: 'revoked' }> => {
		const row = await tx
			.updateTable('inbox_link')
			.set({ revoked_at: at.desk.now() })
			.where('id', '=', id)
			.where('used_at', 'is', null)
			.returning('id')
			.executeTakeFirst();
		if (row === undefined) return { kind: 'not-found' };
		await recordAudit(tx, at, 'link.revoke', { detail: { link: id } });
		return { kind: 'revoked' };
	})
);
