/** How many cases there are of one kind. */
export type Cell = { readonly key: string; readonly count: number };

/** A cell as it may be told: null where its count is under five, or would give away one that is. */
export type ToldCell = { readonly key: string; readonly count: number | null };

export const smallest = 5;

/**
 * The cells of one table as they may leave the office. Counts under five are left out, and with them as many of the
 * next smallest as it takes that no count left out can be worked out from the sum of all cells, which is taken to be
 * known. Null where nothing at all may be told.
 */
export function suppressed(cells: readonly Cell[]): readonly ToldCell[] | null {
	const hidden = hiddenOf(cells);
	if (hidden === null) return null;
	return cells.map(({ key, count }, index) => ({ key, count: hidden.has(index) ? null : count }));
}

/** Which cells must be hidden; null where even hiding all of them would not do. */
function hiddenOf(cells: readonly Cell[]): ReadonlySet<number> | null {
	const bySize = cells
		.map(({ count }, index) => ({ count, index }))
		.filter(({ count }) => count > 0)
		.sort((one, other) => one.count - other.count || one.index - other.index);
	const hidden = bySize.filter(({ count }) => count < smallest);
	if (hidden.length === 0) return new Set();
	for (const next of [...bySize.slice(hidden.length), null]) {
		if (isAmbiguous(hidden.map(({ count }) => count))) {
			return new Set(hidden.map(({ index }) => index));
		}
		if (next) hidden.push(next);
	}
	return null;
}

/**
 * Whether counts that are hidden stay unknown to somebody who knows their sum: there are several, they are not a small
 * group together, and they are not all one, which their sum would show.
 */
function isAmbiguous(counts: readonly number[]): boolean {
	const sum = counts.reduce((total, count) => total + count, 0);
	return counts.length > 1 && sum >= smallest && sum > counts.length;
}

/** The most frequent cells by name, and all others as one number; null where nothing may be told. */
export type Ranked = { readonly cells: readonly ToldCell[]; readonly others: number };

/** A table of names. Rare names are not told at all: they are put together, so that none points at one person. */
export function ranked(cells: readonly Cell[], most: number): Ranked | null {
	const sorted = cells.toSorted((one, other) => other.count - one.count);
	const told = suppressed(sorted);
	if (told === null) return null;
	const shown = told.slice(0, most).filter(({ count }) => count !== null);
	const names = new Set(shown.map(({ key }) => key));
	const rest = sorted.filter(({ key }) => !names.has(key));
	return { cells: shown, others: rest.reduce((total, { count }) => total + count, 0) };
}
