import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { listFunctions } from './list/functions.ts';

const due = `(coalesce(soonest_deadline, '9999-12-31'))`;

/** What a list of a million cases needs: no filter, in any order, may have to look at all of them. */
const statements = [
	'drop index intake_today',
	`create index intake_outcomes on intake
		(office_id, outcome_today, outcome_proposed, received_at desc, id desc)`,
	'create index intake_town on intake (office_id, town, received_at desc, id desc)',
	'drop index intake_assigned',
	`create index intake_assigned on intake (office_id, assigned_to, ${due}, id)`,
	`create index intake_immunity on intake (office_id, ${due}, id) where is_stopped_by_immunity`,
	`create index intake_running on intake (office_id, ${due}, id)
		where status in ('received', 'screening', 'waiting', 'review', 'accepted')`,
	// Each judging anew changes which law a case was judged by; nothing finds cases by it.
	'drop index intake_lawbook',
	`create index intake_ended on intake
		(office_id, status, (coalesce(closed_at, decided_at, updated_at)))
		where erased_at is null and not is_held`,
	// Outcomes go together: the planner is told which do, and how often.
	`create statistics intake_together (mcv)
		on outcome_today, outcome_proposed, is_stopped_by_immunity, status from intake`,
	...listFunctions
];

export async function up(db: Kysely<unknown>): Promise<void> {
	for (const statement of statements) await sql.raw(statement).execute(db);
}
