import { sql } from 'kysely';
import { readSavedQuery } from '#lib/schemas/desk-list.ts';
import type { ListQuery } from '#lib/schemas/desk-list.ts';
import type { At } from '../desk.ts';
import type { Asked, StoredRow } from './rows.ts';

export type Colleague = { readonly id: string; readonly name: string; readonly isHere: boolean };

/** One of a person's own saved views. */
export type SavedView = { readonly id: string; readonly name: string; readonly query: ListQuery };

export type AskedPage = Omit<Asked, 'atMost'> & {
	/** Whether the rows are those before a case, so that there are more after them. */
	readonly isBack: boolean;
	readonly shown: number;
	/** Up to so many cases are counted one by one; of more, the planner's estimate is good enough. */
	readonly counted: number;
};

/** A page of the list and what is shown beside it. */
export type StoredPage = {
	readonly rows: readonly StoredRow[];
	readonly hasMore: boolean;
	/** How many cases there are of what is wanted; null where the page shows the last of them. */
	readonly total: number | null;
	/** Everybody who is or was of the office, by name. */
	readonly colleagues: readonly Colleague[];
	/** Agencies of the latest cases. */
	readonly agencies: readonly string[];
	readonly views: readonly SavedView[];
};

type Found = Pick<StoredPage, 'hasMore' | 'total'> & {
	readonly rows: readonly (Omit<StoredRow, 'received_at'> & { received_at: string })[] | null;
	readonly colleagues: readonly Colleague[] | null;
	readonly agencies: readonly string[] | null;
	readonly views: readonly { readonly id: string; readonly name: string; query: unknown }[] | null;
};

/** All of it in one question to the database, which takes the office's role for as long as the question lasts. */
export async function readPage({ desk, actor }: At, asked: AskedPage): Promise<StoredPage> {
	const { want, sort, isDescending, after, isBack, shown, counted } = asked;
	const { rows } = await sql<{ readonly page: Found }>`select list_page(
		${actor.officeId}::uuid, ${actor.userId}, ${JSON.stringify(want)}::jsonb, ${sort},
		${isDescending}::boolean, ${after?.key ?? null}::text, ${after?.id ?? null}::uuid,
		${isBack}::boolean, ${shown}::integer, ${counted}::integer) as page`.execute(desk.db);
	const page = rows[0]?.page;
	if (page === undefined) throw new Error('list_page gave nothing');
	return {
		...page,
		rows: (page.rows ?? []).map((row) => ({ ...row, received_at: new Date(row.received_at) })),
		colleagues: page.colleagues ?? [],
		agencies: page.agencies ?? [],
		views: (page.views ?? []).map((view) => ({ ...view, query: readSavedQuery(view.query) }))
	};
}
