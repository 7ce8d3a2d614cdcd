import type { ListQuery, ListSort } from '#lib/schemas/desk-list.ts';
import { todayIn } from '../cases/today.ts';
import type { At } from '../desk.ts';
import { useCase } from '../use-case.ts';
import { caseRow } from './case-row.ts';
import type { CaseRow } from './case-row.ts';
import { readFind } from './find.ts';
import { namesOf } from './members.ts';
import { readPage } from './page.ts';
import type { Colleague, SavedView } from './page.ts';
import { placeOf, readPlace } from './place.ts';
import type { Place } from './place.ts';
import type { StoredRow } from './rows.ts';
import { openMark } from './sealed-mark.ts';
import { wantOf } from './want.ts';

export const pageSize = 50;

/** One page of the list. */
export type ListPage = {
	readonly kind: 'ok';
	readonly rows: readonly CaseRow[];
	/** What was searched for, as typed. */
	readonly find: string;
	/** The search has nothing to look for, or can no longer be read. */
	readonly isFindEmpty: boolean;
	/** How many cases stand before the page. */
	readonly before: number;
	readonly total: { readonly count: number; readonly isExact: boolean };
	readonly next: string | null;
	readonly previous: string | null;
	readonly colleagues: readonly Colleague[];
	/** Agencies of the latest cases, to choose from. */
	readonly agencies: readonly string[];
	readonly views: readonly SavedView[];
};

/** Which way a sort goes when nobody says: what is soonest or first in the alphabet, or what is newest. */
const isDescendingAtFirst: Readonly<Record<ListSort, boolean>> = {
	received: true,
	due: false,
	client: false,
	updated: true
};

export const listCases = useCase('case.list', async (at, query: ListQuery): Promise<ListPage> => {
	const find = findIn(at, query);
	const want = wantOf(at, query, find.read);
	const sort = query.sort ?? 'received';
	const isDescending = isDescendingIn(query);
	const place = query.at === undefined ? null : readPlace(at, query.at);
	const page = await readPage(at, {
		want,
		sort,
		isDescending: place?.isBack ? !isDescending : isDescending,
		after: place,
		isBack: place?.isBack === true,
		shown: pageSize,
		counted: mostCounted
	});
	const { colleagues, agencies, views, hasMore } = page;
	const rows = place?.isBack ? page.rows.toReversed() : page.rows;
	const before = startOf(place, rows.length, hasMore);
	const names = namesOf(colleagues);
	const today = todayIn(at.desk.now());
	return {
		kind: 'ok',
		rows: rows.map((row) => caseRow(row, names, today)),
		find: find.text,
		isFindEmpty: query.find !== undefined && find.read === null,
		before,
		total: totalOf(page.total, before + rows.length),
		...neighbours(at, place, rows, hasMore, before),
		colleagues,
		agencies,
		views
	};
});

/** Up to so many cases are counted one by one; of more, the estimate is good enough. */
const mostCounted = 1000;

function totalOf(counted: number | null, seen: number): ListPage['total'] {
	if (counted === null) return { count: seen, isExact: true };
	if (counted <= mostCounted) return { count: counted, isExact: true };
	return { count: Math.max(counted, seen + 1), isExact: false };
}

export function isDescendingIn({ sort = 'received', order }: ListQuery): boolean {
	return order === undefined ? isDescendingAtFirst[sort] : order === 'desc';
}

/** What is searched for, as typed and as read; an unreadable search finds as if nothing were searched. */
export function findIn(at: At, { find }: ListQuery) {
	const opened = find === undefined ? undefined : openMark(at, 'find', find);
	const text = typeof opened === 'string' ? opened : '';
	return { text, read: readFind(text) };
}

function startOf(place: Place | null, shown: number, hasMore: boolean): number {
	if (place === null) return 0;
	if (!place.isBack) return place.before;
	return hasMore ? Math.max(place.before - shown, 1) : 0;
}

function neighbours(
	at: At,
	place: Place | null,
	rows: readonly StoredRow[],
	hasMore: boolean,
	before: number
): Pick<ListPage, 'next' | 'previous'> {
	const [first, last] = [rows[0], rows.at(-1)];
	const hasNext = place?.isBack ? true : hasMore;
	const hasPrevious = place?.isBack ? hasMore : place !== null;
	return {
		next:
			last && hasNext
				? placeOf(at, {
						id: last.id,
						key: last.sort_key,
						isBack: false,
						before: before + rows.length
					})
				: null,
		previous:
			first && hasPrevious
				? placeOf(at, { id: first.id, key: first.sort_key, isBack: true, before })
				: null
	};
}
