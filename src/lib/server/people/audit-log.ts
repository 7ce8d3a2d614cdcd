import { recordAudit } from '../audit/record.ts';
import { verifyAudit } from '../audit/verify.ts';
import { inOffice } from '../db/in-office.ts';
import { colleagues } from '../list/members.ts';
import { useCase } from '../use-case.ts';

export type AuditRow = {
	readonly seq: number;
	readonly at: Date;
	/** A name, or null for the system and the public. */
	readonly who: string | null;
	readonly actor: string;
	readonly action: string;
	readonly caseNumber: number | null;
	readonly caseId: string | null;
	readonly detail: Readonly<Record<string, unknown>>;
};

export type AuditFilter = {
	readonly caseNumber?: number | undefined;
	readonly actor?: string | undefined;
	readonly action?: string | undefined;
	/** Rows before this number. */
	readonly before?: number | undefined;
};

export type AuditPage = {
	readonly kind: 'audit';
	readonly rows: readonly AuditRow[];
	/** Where the next page begins, when there is one. */
	readonly next: number | null;
	readonly people: readonly { readonly userId: string; readonly name: string }[];
};

const pageSize = 100;

/** The newest rows of the office's log. */
export const readAudit = useCase(
	'audit.read',
	async (at, filter: AuditFilter): Promise<AuditPage> =>
		inOffice(at, async (tx) => {
			const { officeId } = at.actor;
			let query = tx
				.selectFrom('audit')
				.leftJoin('intake', (join) =>
					join.onRef('intake.id', '=', 'audit.intake_id').on('intake.office_id', '=', officeId)
				)
				.leftJoin('member', (join) =>
					join.onRef('member.user_id', '=', 'audit.actor').on('member.office_id', '=', officeId)
				)
				.select(['seq', 'at', 'actor', 'action', 'audit.intake_id as caseId', 'detail'])
				.select(['intake.number as caseNumber', 'member.name as who'])
				.where('audit.office_id', '=', officeId)
				.orderBy('seq', 'desc')
				.limit(pageSize + 1);
			if (filter.before !== undefined) query = query.where('seq', '<', filter.before);
			if (filter.actor) query = query.where('actor', '=', filter.actor);
			if (filter.action) query = query.where('action', '=', filter.action);
			if (filter.caseNumber !== undefined) {
				query = query.where('intake.number', '=', filter.caseNumber);
			}
			const rows = await query.execute();
			const shown = rows.slice(0, pageSize).map((row) => ({
				...row,
				detail: row.detail as AuditRow['detail']
			}));
			const next = rows.length > pageSize ? (shown.at(-1)?.seq ?? null) : null;
			const people = (await colleagues(tx)).map(({ id, name }) => ({ userId: id, name }));
			return { kind: 'audit', rows: shown, next, people };
		})
);

/** Checks the whole chain of the office's log, and writes down that it was checked. */
export const checkAudit = useCase('audit.read', async (at) =>
	inOffice(at, async (tx) => {
		const { rows, head, brokenAt } = await verifyAudit(tx, at.actor.officeId);
		await recordAudit(tx, at, 'audit.check', { detail: { rows, brokenAt } });
		return { kind: 'checked' as const, rows, head, brokenAt };
	})
);
