/** One line of a table and its bar; a count that is null is hidden. */
export type Bar = { readonly key: string; readonly name: string; readonly count: number | null };

export type ToldCell = { readonly key: string; readonly count: number | null };

/** Days to decision of one group: quartiles. */
export type Span = {
	readonly key: string;
	readonly name: string;
	readonly low: number;
	readonly median: number;
	readonly high: number;
};
