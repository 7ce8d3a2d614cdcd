import { sql } from 'kysely';
import { readSavedQuery } from '#lib/schemas/desk-list.ts';
import type { ListQuery } from '#lib/schemas/desk-list.ts';
import type { At, Tx } from '../desk.ts';
import type { Want } from './want.ts';

export type Colleague = { readonly id: string; readonly name: string; readonly isHere: boolean };

/** One of a person's own saved views. */
export type SavedView = { readonly id: string; readonly name: string; readonly query: ListQuery };

/** What a page of the list shows beside its lines. */
export type Beside = {
	/** Everybody who is or was of the office, by name. */
	readonly colleagues: readonly Colleague[];
	/** Agencies of the latest cases. */
	readonly agencies: readonly string[];
	readonly views: readonly SavedView[];
	/** About how many cases there are of what is wanted: what the planner expects, counted by nobody. */
	readonly estimate: number | null;
};

type Stored = {
	readonly colleagues: readonly Colleague[] | null;
	readonly agencies: readonly string[] | null;
	readonly views: readonly { readonly id: string; readonly name: string; query: unknown }[] | null;
	readonly estimate: number | null;
};

/** All of it in one question to the database; the estimate only where `want` is given. */
export async function beside(tx: Tx, { actor }: At, want: Want | null): Promise<Beside> {
	const { rows } = await sql<Stored>`select
		(select json_agg(json_build_object(
			'id', user_id, 'name', name, 'isHere', removed_at is null) order by name, user_id)
			from member) as colleagues,
		(select json_agg(agency order by agency) from (
			select distinct unnest(agencies) as agency from (
				select agencies from intake order by received_at desc limit 200
			) latest
		) named) as agencies,
		(select json_agg(json_build_object('id', id, 'name', name, 'query', query) order by name, id)
			from saved_view where user_id = ${actor.userId}) as views,
		${want === null ? sql`null::integer` : sql`list_estimate(${JSON.stringify(want)}::jsonb)`}
			as estimate`.execute(tx);
	const [found] = rows;
	return {
		colleagues: found?.colleagues ?? [],
		agencies: found?.agencies ?? [],
		views: (found?.views ?? []).map(({ id, name, query }) => ({
			id,
			name,
			query: readSavedQuery(query)
		})),
		estimate: found?.estimate ?? null
	};
}
