import type { LinkAnswer, SendAnswer, WithdrawAnswer } from '#lib/schemas/sent-case.ts';
import { recordAudit } from '../audit/record.ts';
import { inOfficeOf } from '../db/in-office.ts';
import type { Desk, Tx, Visiting } from '../desk.ts';
import { newId, sha256 } from '../ids.ts';
import { takeFrom } from '../people/rate.ts';
import type { Rate } from '../people/rate.ts';
import { newWithdrawalCode, plainCode } from './withdrawal-code.ts';

/** How often one address may try a link or a code: guesses find nothing, and mistakes are forgiven. */
const perAddress: Rate = { name: 'send-address', limit: 30, seconds: 15 * 60 };

const ageMark = Buffer.from('age-encryption.org/v1\n-> X25519 ');

/** Whose link this is, while it can be used. */
export async function readLink(
	{ desk, address }: Visiting,
	{ token }: { readonly token: string }
): Promise<LinkAnswer> {
	if ((await takeFrom(desk, perAddress, address)).kind === 'full') return { kind: 'too-often' };
	const link = await desk.db
		.selectFrom('inbox_link')
		.innerJoin('office', 'office.id', 'inbox_link.office_id')
		.select(['office.name', 'office.recipient', 'inbox_link.expires_at'])
		.where('token_hash', '=', sha256(token))
		.where('used_at', 'is', null)
		.where('revoked_at', 'is', null)
		.where('expires_at', '>', desk.now())
		.executeTakeFirst();
	if (link === undefined) return { kind: 'closed' };
	const { name, recipient, expires_at } = link;
	return { kind: 'open', office: name, recipient, until: expires_at.toISOString() };
}

/** Keeps what a person sealed for the office, and uses up the link. */
export async function sendCase(
	{ desk, address }: Visiting,
	{ token, sealed }: { readonly token: string; readonly sealed: string }
): Promise<SendAnswer> {
	if ((await takeFrom(desk, perAddress, address)).kind === 'full') return { kind: 'too-often' };
	const bytes = Buffer.from(sealed, 'base64');
	if (!bytes.subarray(0, ageMark.length).equals(ageMark)) return { kind: 'damaged' };
	const found = await officeOfLink(desk, token);
	if (found === undefined) return { kind: 'closed' };
	return inOfficeOf(desk, found, async (tx): Promise<SendAnswer> => {
		const now = desk.now();
		const link = await tx
			.updateTable('inbox_link')
			.set({ used_at: now })
			.where('token_hash', '=', sha256(token))
			.where('used_at', 'is', null)
			.where('revoked_at', 'is', null)
			.where('expires_at', '>', now)
			.returning('id')
			.executeTakeFirst();
		if (link === undefined) return { kind: 'closed' };
		const code = newWithdrawalCode();
		await tx
			.insertInto('arrival')
			.values({
				id: newId(now.getTime()),
				office_id: found,
				link_id: link.id,
				sealed: bytes,
				withdrawal_hash: sha256(plainCode(code)),
				received_at: now
			})
			.execute();
		await recordAudit(tx, fromPublic(desk, found), 'arrival.sent', {
			detail: { link: link.id, bytes: bytes.length }
		});
		return { kind: 'sent', code };
	});
}

/** Takes back what was sent. Once it became a case, only the office can erase it, and is asked to. */
export async function withdrawCase(
	{ desk, address }: Visiting,
	{ code }: { readonly code: string }
): Promise<WithdrawAnswer> {
	if ((await takeFrom(desk, perAddress, address)).kind === 'full') return { kind: 'too-often' };
	const hash = sha256(plainCode(code));
	const found = await desk.db
		.selectFrom('arrival')
		.select('office_id')
		.where('withdrawal_hash', '=', hash)
		.executeTakeFirst();
	if (found === undefined) return { kind: 'unknown' };
	return inOfficeOf(desk, found.office_id, async (tx): Promise<WithdrawAnswer> => {
		const arrival = await tx
			.selectFrom('arrival')
			.selectAll()
			.where('withdrawal_hash', '=', hash)
			.forUpdate()
			.executeTakeFirstOrThrow();
		const now = desk.now();
		const change = (set: { withdrawn_at: Date; sealed: null } | { erasure_asked_at: Date }) =>
			tx.updateTable('arrival').set(set).where('id', '=', arrival.id).execute();
		const log = (action: string) =>
			recordAudit(tx, fromPublic(desk, found.office_id), action, {
				intakeId: arrival.intake_id,
				detail: { arrival: arrival.id }
			});
		if (arrival.sealed !== null) {
			await change({ withdrawn_at: now, sealed: null });
			await forgetNames(tx, arrival);
			await log('arrival.withdrawn');
			return { kind: arrival.opened_at === null ? 'unread' : 'names-seen' };
		}
		if (arrival.intake_id === null) return { kind: 'gone-already' };
		if (await isErased(tx, arrival.intake_id)) return { kind: 'gone-already' };
		if (arrival.erasure_asked_at === null) {
			await change({ erasure_asked_at: now });
			await log('arrival.erasure-asked');
		}
		return { kind: 'asked' };
	});
}

/** The names that were checked go with what was taken back, and so does whom the link was for. */
async function forgetNames(
	tx: Tx,
	{ check_id, link_id }: { readonly check_id: string | null; readonly link_id: string | null }
): Promise<void> {
	if (check_id !== null) {
		await tx.deleteFrom('conflict_check').where('id', '=', check_id).execute();
	}
	if (link_id !== null) {
		await tx.updateTable('inbox_link').set({ label: '' }).where('id', '=', link_id).execute();
	}
}

async function isErased(tx: Tx, id: string): Promise<boolean> {
	const row = await tx
		.selectFrom('intake')
		.select('erased_at')
		.where('id', '=', id)
		.executeTakeFirst();
	return row === undefined || row.erased_at !== null;
}

async function officeOfLink(desk: Desk, token: string): Promise<string | undefined> {
	const row = await desk.db
		.selectFrom('inbox_link')
		.select('office_id')
		.where('token_hash', '=', sha256(token))
		.executeTakeFirst();
	return row?.office_id;
}

function fromPublic(desk: Desk, officeId: string) {
	return { desk, actor: { userId: 'public', officeId } };
}
