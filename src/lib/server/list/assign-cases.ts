import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { NotFound } from '../desk.ts';
import { useCase } from '../use-case.ts';

export type Assigning = {
	readonly ids: readonly string[];
	/** A member's user id; '' takes the cases from whoever had them. */
	readonly to: string;
};

/** Gives several cases to one member at once; each case has its own row in the log. */
export const assignCases = useCase(
	'case.assign',
	(
		at,
		{ ids, to }: Assigning
	): Promise<{ readonly kind: 'ok'; readonly count: number } | NotFound> =>
		inOffice(at, async (tx) => {
			const member = await tx
				.selectFrom('member')
				.select('user_id')
				.where('user_id', '=', to)
				.where('removed_at', 'is', null)
				.executeTakeFirst();
			if (to !== '' && !member) return { kind: 'not-found' };
			const changed = await tx
				.updateTable('intake')
				.set({ assigned_to: to === '' ? null : to, updated_at: at.desk.now() })
				.where('id', 'in', ids)
				.where('erased_at', 'is', null)
				.returning('id')
				.execute();
			for (const { id } of changed) {
				await recordAudit(tx, at, 'case.assign', { intakeId: id, detail: { to } });
			}
			return { kind: 'ok', count: changed.length };
		})
);
