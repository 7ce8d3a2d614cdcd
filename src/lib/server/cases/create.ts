import { emptyContent } from '#lib/schemas/desk-case.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, NotFound } from '../desk.ts';
import { useCase } from '../use-case.ts';
import { openCheck } from './conflicts/check.ts';
import { insertCase } from './store.ts';
import type { Inserted } from './put-in.ts';

export type Created =
	| NotFound
	| ({ readonly kind: 'created' } & Inserted)
	/** The check found names that nobody has cleared. */
	| { readonly kind: 'not-clear' }
	/** The check is too old to rest a new case on: cases have come in since. */
	| { readonly kind: 'check-again' }
	| { readonly kind: 'already-opened'; readonly intakeId: string };

const msPerDay = 86_400_000;

/** How long a new case may rest on a check, in days: a clear one, and one that waited for a person. */
const lasts = { clear: 1, 'cleared-by-person': 14 } as const;

/** Opens a case about the names of a conflict check, and on nothing else. */
export const createCase = useCase('case.create', (at: At, { checkId }: { checkId: string }) =>
	inOffice(at, async (tx): Promise<Created> => {
		const row = await tx
			.selectFrom('conflict_check')
			.selectAll()
			.where('id', '=', checkId)
			.forUpdate()
			.executeTakeFirst();
		if (row === undefined) return { kind: 'not-found' };
		if (row.intake_id !== null) return { kind: 'already-opened', intakeId: row.intake_id };
		const check = openCheck(at, row);
		if (check.decision !== 'clear' && check.decision !== 'cleared-by-person') {
			return { kind: 'not-clear' };
		}
		const age = at.desk.now().getTime() - check.madeAt.getTime();
		if (age > lasts[check.decision] * msPerDay) return { kind: 'check-again' };
		const content = { ...emptyContent, people: check.asked };
		const made = await insertCase(tx, at, content, {
			source: 'desk',
			assignedTo: at.actor.userId
		});
		await tx
			.updateTable('conflict_check')
			.set({ intake_id: made.id })
			.where('id', '=', checkId)
			.execute();
		return { kind: 'created', ...made };
	})
);
