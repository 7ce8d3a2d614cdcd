import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, NotFound } from '../desk.ts';
import { useCase } from '../use-case.ts';

/** Keeps a case from being erased while a hold stands, or lets it go. */
export const holdCase = useCase(
	'case.hold',
	(at: At, { id, isHeld }: { readonly id: string; readonly isHeld: boolean }) =>
		inOffice(at, async (tx): Promise<NotFound | { readonly kind: 'held' }> => {
			const { numUpdatedRows } = await tx
				.updateTable('intake')
				.set({ is_held: isHeld })
				.where('id', '=', id)
				.where('erased_at', 'is', null)
				.executeTakeFirst();
			if (numUpdatedRows === 0n) return { kind: 'not-found' };
			await recordAudit(tx, at, 'case.hold', { intakeId: id, detail: { isHeld } });
			return { kind: 'held' };
		})
);
