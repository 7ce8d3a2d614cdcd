import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { NotFound, Tx } from '../desk.ts';
import { useCase } from '../use-case.ts';

export type Assigning = {
	readonly ids: readonly string[];
	/** A member's user id; '' takes the cases from whoever had them. */
	readonly to: string;
};

/** Gives cases to one member, or to nobody; each case has its own row in the log. */
export const assignCases = useCase(
	'case.assign',
	(
		at,
		{ ids, to }: Assigning
	): Promise<{ readonly kind: 'ok'; readonly count: number } | NotFound> =>
		inOffice(at, async (tx) => {
			if (to !== '' && !(await isMember(tx, to))) return { kind: 'not-found' };
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

async function isMember(tx: Tx, userId: string): Promise<boolean> {
	const member = await tx
		.selectFrom('member')
		.select('user_id')
		.where('user_id', '=', userId)
		.where('removed_at', 'is', null)
		.executeTakeFirst();
	return member !== undefined;
}
