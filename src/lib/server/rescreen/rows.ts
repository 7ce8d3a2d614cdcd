import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { Screened } from '../cases/screened.ts';
import type { IntakeTable } from '../db/tables/intake.ts';
import type { Desk, Tx } from '../desk.ts';

/** A case as it is read to be judged anew. */
export type Stored = Pick<Selectable<IntakeTable>, (typeof reckoned)[number]> & {
	readonly id: string;
	readonly number: number;
	readonly version: number;
	/** The law that judged it last. */
	readonly judged_by: string | null;
	readonly key_id: string;
	readonly key_wrapped: Uint8Array;
	readonly content: Uint8Array;
};

/** A case that was judged anew, with what was told of it. */
export type Done = { readonly row: Stored; readonly text: string; readonly now: Screened };

/** What is reckoned of a case, and stands in its row. */
export const reckoned = [
	'claims',
	'outcome_today',
	'outcome_proposed',
	'is_stopped_by_immunity',
	'soonest_deadline',
	'deadline_rule'
] as const;

/** Whether anything that stands in its row is another now. */
export function comesOutOtherwise({ row, now }: Done): boolean {
	return reckoned.some((name) => String(row[name]) !== String(now[name]));
}

/**
 * Gives back the ids of the cases it wrote. One that somebody wrote or erased since it was read was judged by the law in
 * force then, or is no longer judged, and is left alone.
 */
export async function updateColumns(tx: Tx, done: readonly Done[]): Promise<ReadonlySet<string>> {
	if (done.length === 0) return new Set();
	const rows = done.map(({ row: { id, version }, now }) => ({ id, version, ...now }));
	const { rows: written } = await sql<{ id: string }>`
		update intake set
			claims = now.claims,
			outcome_today = now.outcome_today,
			outcome_proposed = now.outcome_proposed,
			is_stopped_by_immunity = now.is_stopped_by_immunity,
			soonest_deadline = now.soonest_deadline,
			deadline_rule = now.deadline_rule,
			lawbook = now.lawbook
		from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as now(
			id uuid, version integer, claims text[], outcome_today text, outcome_proposed text,
			is_stopped_by_immunity boolean, soonest_deadline text, deadline_rule text, lawbook text
		)
		where intake.id = now.id and intake.version = now.version
		returning intake.id`.execute(tx);
	return new Set(written.map(({ id }) => id));
}

/** Notes that these cases, as they stood when they were read, were judged by the law in force. */
export async function noteJudged(
	tx: Tx,
	desk: Desk,
	office_id: string,
	done: readonly Done[]
): Promise<void> {
	if (done.length === 0) return;
	const ids = done.map(({ row }) => row.id);
	const versions = done.map(({ row }) => row.version);
	await sql`insert into judged (intake_id, office_id, version, lawbook)
		select id, ${office_id}::uuid, version, ${desk.lawbook.version}
		from unnest(${ids}::uuid[], ${versions}::integer[]) as now (id, version)
		on conflict (intake_id) do update
		set version = excluded.version, lawbook = excluded.lawbook`.execute(tx);
}
