import { recordAudit } from '../../audit/record.ts';
import type { At, NotFound } from '../../desk.ts';
import { inOffice } from '../../db/in-office.ts';
import { useCase } from '../../use-case.ts';
import { openCheck } from './check.ts';

type Input = {
	readonly checkId: string;
	readonly decision: 'cleared-by-person' | 'conflict';
	readonly reason: string;
};

export type CheckDecided =
	| NotFound
	| { readonly kind: 'decided' }
	/** Somebody was quicker, or nothing adverse was found. */
	| { readonly kind: 'already-decided' };

/** Says, with a reason, whether similar names that were found are a conflict of interest. */
export const decideConflict = useCase('conflict.decide', (at: At, input: Input) =>
	inOffice(at, async (tx): Promise<CheckDecided> => {
		const row = await tx
			.selectFrom('conflict_check')
			.selectAll()
			.where('id', '=', input.checkId)
			.forUpdate()
			.executeTakeFirst();
		if (row === undefined) return { kind: 'not-found' };
		if (row.decision !== 'undecided') return { kind: 'already-decided' };
		const { asked, matches } = openCheck(at, row);
		await tx
			.updateTable('conflict_check')
			.set({
				decision: input.decision,
				decided_by: at.actor.userId,
				decided_at: at.desk.now(),
				...at.desk.vault.seal(row.id, JSON.stringify({ asked, matches, reason: input.reason }))
			})
			.where('id', '=', row.id)
			.execute();
		await recordAudit(tx, at, 'conflict.decide', {
			intakeId: row.intake_id,
			detail: { decision: input.decision }
		});
		return { kind: 'decided' };
	})
);

/** How many are shown at once. */
const mostShown = 100;

/** Checks that found similar names and wait for somebody to decide, oldest first. */
export const undecidedConflicts = useCase('review.list', (at: At, _input: null) =>
	inOffice(at, async (tx) => {
		const rows = await tx
			.selectFrom('conflict_check')
			.selectAll()
			.where('decision', '=', 'undecided')
			.orderBy('made_at')
			.limit(mostShown + 1)
			.execute();
		const checks = rows.slice(0, mostShown).map((row) => openCheck(at, row));
		return { kind: 'ok' as const, isMore: rows.length > mostShown, checks };
	})
);
