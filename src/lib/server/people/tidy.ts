import { sql } from 'kysely';
import type { Desk } from '../desk.ts';
import { forgetOldRates } from './rate.ts';

const twelveHours = 12 * 3_600;

/** Deletes sessions, half-done sign-ins and counts whose time is over, twice a day. */
export async function workOnTidying(desk: Desk): Promise<void> {
	await desk.jobs.work('tidy', () => tidy(desk));
	await desk.jobs.repeat('tidy', twelveHours);
}

export async function tidy(desk: Pick<Desk, 'db' | 'now'>): Promise<void> {
	const now = desk.now();
	await forgetOldRates(desk);
	await sql`delete from session where "expiresAt" < ${now}`.execute(desk.db);
	await sql`delete from verification where "expiresAt" < ${now}`.execute(desk.db);
}
