import type { ListQuery, ListSort } from '#lib/schemas/desk-list.ts';
import { todayIn } from '../cases/today.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, Tx } from '../desk.ts';
import { useCase } from '../use-case.ts';
import { caseRow } from './case-row.ts';
import type { CaseRow } from './case-row.ts';
import { readFind } from './find.ts';
import { beside } from './beside.ts';
import type { Colleague, SavedView } from './beside.ts';
import { namesOf } from './members.ts';
import { placeOf, readPlace } from './place.ts';
import type { Place } from './place.ts';
import { countRows, readRows } from './rows.ts';
import type { StoredRow } from './rows.ts';
import { openMark } from './sealed-mark.ts';
import { wantOf } from './want.ts';
import type { Want } from './want.ts';

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

export const listCases = useCase('case.list', (at, query: ListQuery): Promise<ListPage> => {
	const find = findIn(at, query);
	const want = wantOf(at, query, find.read);
	const sort = query.sort ?? 'received';
	const isDescending = isDescendingIn(query);
	const place = query.at === undefined ? null : readPlace(at, query.at);
	return inOffice(at, async (tx) => {
		const found = await readRows(tx, {
			want,
			sort,
			isDescending: place?.isBack ? !isDescending : isDescending,
			after: place,
			atMost: pageSize + 1
		});
		const hasMore = found.length > pageSize;
		const inOrder = found.slice(0, pageSize);
		const rows = place?.isBack ? inOrder.reverse() : inOrder;
		const before = startOf(place, rows.length, hasMore);
		const isMore = hasMore || place?.isBack === true;
		const { colleagues, agencies, views, estimate } = await beside(tx, at, isMore ? want : null);
		const names = namesOf(colleagues);
		const today = todayIn(at.desk.now());
		const seen = before + rows.length;
		return {
			kind: 'ok',
			rows: rows.map((row) => caseRow(row, names, today)),
			find: find.text,
			isFindEmpty: query.find !== undefined && find.read === null,
			before,
			total: await totalOf(tx, want, estimate, seen),
			...neighbours(at, place, rows, hasMore, before),
			colleagues,
			agencies,
			views
		};
	});
});

/** Up to so many cases are counted one by one; of more, the estimate is good enough. */
const mostCounted = 1000;

async function totalOf(
	tx: Tx,
	want: Want,
	estimate: number | null,
	seen: number
): Promise<ListPage['total']> {
	if (estimate === null) return { count: seen, isExact: true };
	const count = estimate > mostCounted ? estimate : await countRows(tx, want, mostCounted + 1);
	if (count <= mostCounted) return { count, isExact: true };
	return { count: Math.max(count, seen + 1), isExact: false };
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
