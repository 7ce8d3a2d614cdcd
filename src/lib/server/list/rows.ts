import { sql } from 'kysely';
import type { Outcome } from '#lib/domain/routes/route.ts';
import type { ListSort } from '#lib/schemas/desk-list.ts';
import type { CaseStatus } from '#lib/schemas/desk-case.ts';
import type { Tx } from '../desk.ts';
import type { Want } from './want.ts';

/** A case as the list reads it: the searchable columns, and nothing that is sealed. */
export type StoredRow = {
	readonly id: string;
	readonly number: number;
	readonly status: CaseStatus;
	readonly client_name: string;
	readonly town: string | null;
	readonly claims: readonly string[];
	readonly agencies: readonly string[];
	readonly outcome_today: Outcome | null;
	readonly outcome_proposed: Outcome | null;
	readonly is_stopped_by_immunity: boolean;
	readonly is_overridden: boolean;
	readonly soonest_deadline: string | null;
	readonly deadline_rule: string | null;
	readonly assigned_to: string | null;
	readonly source: string;
	readonly received_at: Date;
	readonly is_held: boolean;
	/** What the list is sorted by, as the database writes it. */
	readonly sort_key: string;
};

export type Asked = {
	readonly want: Want;
	readonly sort: ListSort;
	readonly isDescending: boolean;
	/** Rows that come after this one, in the order asked for. */
	readonly after: { readonly id: string; readonly key: string } | null;
	readonly atMost: number;
};

/** The rows asked for, in order. The database finds ids as their owner and reads the rows as the office. */
export async function readRows(tx: Tx, asked: Asked): Promise<readonly StoredRow[]> {
	const { want, sort, isDescending, after, atMost } = asked;
	const { rows } = await sql<StoredRow>`
		select i.id, i.number, i.status, i.client_name, i.town, i.claims, i.agencies,
			i.outcome_today, i.outcome_proposed, i.is_stopped_by_immunity, i.is_overridden,
			i.soonest_deadline, i.deadline_rule, i.assigned_to, i.source, i.received_at, i.is_held, l.sort_key
		from list_cases(${JSON.stringify(want)}::jsonb, ${sort}, ${isDescending}::boolean,
			${after?.key ?? null}::text, ${after?.id ?? null}::uuid, ${atMost}::integer)
			with ordinality as l (id, sort_key, place)
		join intake i on i.id = l.id
		order by l.place`.execute(tx);
	return rows;
}
