import { sql } from 'kysely';
import type { At, Desk, Tx } from '../desk.ts';

/** One transaction that can see and change only the office of the person who acts. */
export function inOffice<Result>(at: At, run: (tx: Tx) => Promise<Result>): Promise<Result> {
	return inOfficeOf(at.desk, at.actor.officeId, run);
}

/** The same for work that nobody signed in does: jobs, and what the public sends. */
export function inOfficeOf<Result>(
	desk: Pick<Desk, 'db'>,
	officeId: string,
	run: (tx: Tx) => Promise<Result>
): Promise<Result> {
	return desk.db.transaction().execute(async (tx) => {
		await sql`select set_config('role', 'threshold_office', true),
			set_config('threshold.office', ${officeId}, true)`.execute(tx);
		return run(tx);
	});
}
