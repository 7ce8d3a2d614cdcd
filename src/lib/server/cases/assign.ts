import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, NotFound } from '../desk.ts';
import { useCase } from '../use-case.ts';

export type Assigned = NotFound | { readonly kind: 'assigned' } | { readonly kind: 'no-member' };

/** Gives a case to a member of the office, or to nobody. */
export const assignCase = useCase(
	'case.assign',
	(at: At, { id, to }: { readonly id: string; readonly to: string | null }) =>
		inOffice(at, async (tx): Promise<Assigned> => {
			if (to !== null) {
				const member = await tx
					.selectFrom('member')
					.select('user_id')
					.where('user_id', '=', to)
					.where('removed_at', 'is', null)
					.executeTakeFirst();
				if (member === undefined) return { kind: 'no-member' };
			}
			const { numUpdatedRows } = await tx
				.updateTable('intake')
				.set({ assigned_to: to, updated_at: at.desk.now() })
				.where('id', '=', id)
				.executeTakeFirst();
			if (numUpdatedRows === 0n) return { kind: 'not-found' };
			await recordAudit(tx, at, 'case.assign', { intakeId: id, detail: { to: to ?? '' } });
			return { kind: 'assigned' };
		})
);

/** Keeps a case from being erased while a hold stands, or lets it go. */
export const holdCase = useCase(
	'case.hold',
	(at: At, { id, isHeld }: { readonly id: string; readonly isHeld: boolean }) =>
		inOffice(at, async (tx): Promise<NotFound | { readonly kind: 'held' }> => {
			const { numUpdatedRows } = await tx
				.updateTable('intake')
				.set({ is_held: isHeld })
				.where('id', '=', id)
				.executeTakeFirst();
			if (numUpdatedRows === 0n) return { kind: 'not-found' };
			await recordAudit(tx, at, 'case.hold', { intakeId: id, detail: { isHeld } });
			return { kind: 'held' };
		})
);
