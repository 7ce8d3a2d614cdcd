import type { Desk, Tx } from '../desk.ts';
import { beginning, hashOf } from './chain.ts';
import type { AuditDetail } from './chain.ts';

/** Who is named in the log, and by whose clock; jobs and the public act as 'system' and 'public'. */
export type Recorder = {
	readonly desk: Pick<Desk, 'now'>;
	readonly actor: { readonly userId: string; readonly officeId: string };
};

export type AboutWhat = {
	readonly intakeId?: string | null;
	/** Codes and numbers only. */
	readonly detail?: AuditDetail;
};

/** Adds a row to the office's log, in the transaction that does what it tells of. Rows of one office wait for each other. */
export async function recordAudit(
	tx: Tx,
	at: Recorder,
	action: string,
	{ intakeId = null, detail = {} }: AboutWhat = {}
): Promise<void> {
	const { officeId, userId } = at.actor;
	const head = await tx
		.insertInto('audit_head')
		.values({ office_id: officeId, seq: 0, hash: beginning })
		.onConflict((conflict) => conflict.column('office_id').doUpdateSet({ office_id: officeId }))
		.returning(['seq', 'hash'])
		.executeTakeFirstOrThrow();
	const entry = {
		officeId,
		seq: head.seq + 1,
		at: at.desk.now(),
		actor: userId,
		action,
		intakeId,
		detail
	};
	const hash = hashOf(entry, head.hash);
	await tx
		.insertInto('audit')
		.values({
			office_id: officeId,
			seq: entry.seq,
			at: entry.at,
			actor: userId,
			action,
			intake_id: intakeId,
			detail: JSON.stringify(detail),
			prev_hash: head.hash,
			hash
		})
		.execute();
	await tx
		.updateTable('audit_head')
		.set({ seq: entry.seq, hash })
		.where('office_id', '=', officeId)
		.execute();
}
