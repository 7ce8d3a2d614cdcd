import type { FiltersView, ListSort } from './types.ts';

const isDescendingAtFirst: Readonly<Record<ListSort, boolean>> = {
	received: true,
	due: false,
	client: false,
	updated: true
};

/** How the list stands now by one sort: which way, or not at all. */
export function standing({ sort = 'received', order }: FiltersView, by: ListSort) {
	if (sort !== by) return 'none';
	const isDescending = order === undefined ? isDescendingAtFirst[by] : order === 'desc';
	return isDescending ? 'descending' : 'ascending';
}

/** The address that sorts by this, or turns the order where it sorts by it already. */
export function sortAddress(search: string, query: FiltersView, by: ListSort): string {
	const params = new URLSearchParams(search);
	for (const name of ['at', 'order', '/search', '/save', '/assign', '/remove']) params.delete(name);
	params.set('sort', by);
	const now = standing(query, by);
	if (now !== 'none') params.set('order', now === 'descending' ? 'asc' : 'desc');
	return `?${params}`;
}
