/** How many cases there are of one kind. */
export type Cell = { readonly key: string; readonly count: number };

/** A cell as it may be told: null where its count is under five, or would give away one that is. */
export type ToldCell = { readonly key: string; readonly count: number | null };

export const smallest = 5;

/**
 * The cells of one table as they may leave the office. Counts under five are left out, and with them all under ten,
 * twenty, forty and so on, as far as it takes that no count left out can be worked out from the sum of all cells, which
 * is taken to be known. Null where nothing at all may be told.
 */
export function suppressed(cells: readonly Cell[]): readonly ToldCell[] | null {
	if (cells.every(({ count }) => count === 0 || count >= smallest)) return cells;
	const most = Math.max(...cells.map(({ count }) => count));
	for (let limit = smallest; limit < most * 4; limit *= 2) {
		const isHidden = ({ count }: Cell) => count > 0 && count < limit;
		if (isAmbiguous(cells.filter(isHidden), limit)) {
			return cells.map((cell) => (isHidden(cell) ? { ...cell, count: null } : cell));
		}
	}
	return null;
}

/**
 * Whether hidden counts, each from one to under the limit, stay unknown to somebody who knows their sum and this rule:
 * they are several, no small group together, and their sum does not show them to be all one, or all four. The rule
 * treats equal counts alike, so that of different counts nobody can say which is which; above the first limit, all
 * fours may as well be fewer ones and some larger counts.
 */
function isAmbiguous(hidden: readonly Cell[], limit: number): boolean {
	const sum = hidden.reduce((total, { count }) => total + count, 0);
	const areAllLargest = limit === smallest && sum === (limit - 1) * hidden.length;
	return hidden.length > 1 && sum >= smallest && sum > hidden.length && !areAllLargest;
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
