import type { OfficeSettings } from '#lib/schemas/desk-office.ts';
import { dayOf, isoOf } from '#lib/domain/deadlines/calendar.ts';
import { startOfDay, todayIn } from '../cases/today.ts';
import type { Tx } from '../desk.ts';

export type FinalStatus = keyof OfficeSettings['retention'];

export const finalStatuses: readonly FinalStatus[] = ['accepted', 'referred', 'declined', 'closed'];

/**
 * The moment before which a case of a status must have ended to be erased: midnight in Vermont, so that each is kept
 * whole days. Null where it is kept.
 */
export function lastKept(days: number | null, now: Date): Date | null {
	const first = days === null ? null : isoOf(dayOf(todayIn(now)) - days);
	return first === null ? null : startOfDay(first);
}

/**
 * The ids of cases of a status that ended before a moment, that nobody holds; those that ended first. They are read in
 * that order and compared here: row-level security would keep the comparison away from the index.
 */
export async function casesDue(
	tx: Tx,
	status: FinalStatus,
	before: Date,
	most: number
): Promise<readonly string[]> {
	const rows = await tx
		.selectFrom('intake')
		.select((eb) => ['id', eb.fn.coalesce('closed_at', 'decided_at', 'updated_at').as('ended')])
		.where('status', '=', status)
		.where('erased_at', 'is', null)
		.where('is_held', '=', false)
		.orderBy('ended')
		.limit(most)
		.execute();
	return rows.filter(({ ended }) => ended < before).map(({ id }) => id);
}
