import type { Kysely } from 'kysely';
import type { Tables } from '../db/tables.ts';
import { beginning, hashOf } from './chain.ts';
import type { AuditDetail } from './chain.ts';

/** What a check of one office's log found. `head` is worth writing down elsewhere: a later log must still hold it. */
export type Verified = {
	readonly officeId: string;
	readonly rows: number;
	readonly head: string;
	/** The first row that does not fit, or the number after the last when rows are missing at the end. */
	readonly brokenAt: number | null;
};

const page = 5_000;

/**
 * Checks every row of an office's log against the row before it, and the last against the head. The head is read
 * before each page, so that rows written meanwhile are no break: after the last page it belongs to the last row.
 */
export async function verifyAudit(db: Kysely<Tables>, officeId: string): Promise<Verified> {
	let rows = 0;
	let head = beginning;
	const broken = (): Verified => ({ officeId, rows, head, brokenAt: rows + 1 });
	for (;;) {
		const last = await db
			.selectFrom('audit_head')
			.select(['seq', 'hash'])
			.where('office_id', '=', officeId)
			.executeTakeFirst();
		const found = await db
			.selectFrom('audit')
			.selectAll()
			.where('office_id', '=', officeId)
			.where('seq', '>', rows)
			.orderBy('seq')
			.limit(page)
			.execute();
		if (found.length === 0) {
			const ends = (last?.seq ?? 0) === rows && (last?.hash ?? beginning) === head;
			return ends ? { officeId, rows, head, brokenAt: null } : broken();
		}
		for (const row of found) {
			const entry = {
				officeId,
				seq: row.seq,
				at: row.at,
				actor: row.actor,
				action: row.action,
				intakeId: row.intake_id,
				detail: row.detail as AuditDetail
			};
			const fits =
				row.seq === rows + 1 && row.prev_hash === head && row.hash === hashOf(entry, head);
			if (!fits) return broken();
			rows = row.seq;
			head = row.hash;
		}
	}
}

/** The same for every office there is. */
export async function verifyAllAudits(db: Kysely<Tables>): Promise<readonly Verified[]> {
	const offices = await db.selectFrom('office').select('id').orderBy('id').execute();
	const verified: Verified[] = [];
	for (const { id } of offices) verified.push(await verifyAudit(db, id));
	return verified;
}
