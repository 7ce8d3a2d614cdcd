import { dayOf } from '#lib/domain/deadlines/calendar.ts';
import type { Outcome } from '#lib/domain/routes/route.ts';
import type { CaseStatus } from '#lib/schemas/desk-case.ts';
import { todayIn } from '../cases/today.ts';
import type { StoredRow } from './rows.ts';

/** One line of the list as a person sees it. */
export type CaseRow = {
	readonly id: string;
	readonly number: number;
	readonly status: CaseStatus;
	readonly client: string;
	readonly town: string | null;
	readonly claims: readonly string[];
	readonly agencies: readonly string[];
	readonly today: Outcome | null;
	readonly proposed: Outcome | null;
	readonly isStoppedByImmunity: boolean;
	readonly isOverridden: boolean;
	/** ISO day, the last one on which to file. */
	readonly deadline: string | null;
	/** Negative once the deadline has passed. */
	readonly daysLeft: number | null;
	readonly assignedTo: string | null;
	readonly source: string;
	/** ISO day in Vermont. */
	readonly received: string;
	readonly ageDays: number;
	readonly isHeld: boolean;
};

/** `todayIso` is an ISO day in Vermont. */
export function caseRow(
	row: StoredRow,
	names: ReadonlyMap<string, string>,
	todayIso: string
): CaseRow {
	const today = dayOf(todayIso);
	const received = todayIn(row.received_at);
	return {
		id: row.id,
		number: row.number,
		status: row.status,
		client: row.client_name,
		town: row.town,
		claims: row.claims,
		agencies: row.agencies,
		today: row.outcome_today,
		proposed: row.outcome_proposed,
		isStoppedByImmunity: row.is_stopped_by_immunity,
		isOverridden: row.is_overridden,
		deadline: row.soonest_deadline,
		daysLeft: row.soonest_deadline === null ? null : dayOf(row.soonest_deadline) - today,
		assignedTo: row.assigned_to === null ? null : (names.get(row.assigned_to) ?? ''),
		source: row.source,
		received,
		ageDays: today - dayOf(received),
		isHeld: row.is_held
	};
}
