import { factDefinitions } from '#lib/content/facts.ts';
import type { Delimiter } from './rows.ts';

/** What a column may hold that is no fact. */
export const ownTargets = [
	'client',
	'client.phone',
	'client.email',
	'client.language',
	'person',
	'officer',
	'agency',
	'reference',
	'received',
	'narrative'
] as const;

export type OwnTarget = (typeof ownTargets)[number];

/** What a column is taken for: one of our own, a fact's id, or '' for a column left out. */
export type Target = string;

export const targets: ReadonlySet<Target> = new Set([
	...ownTargets,
	...factDefinitions.map(({ id }) => id),
	'incidents',
	'officers'
]);

/** How a file is read: its columns in order, what each is taken for, and how long the file is. */
export type Plan = {
	/** Empty until the whole file has come. */
	readonly columns: readonly string[];
	readonly targets: readonly Target[];
	readonly size: number;
	/** A comma where it does not say. */
	readonly delimiter?: Delimiter;
	/** What the last dry run came to. */
	readonly tried: { readonly rows: number; readonly refused: number } | null;
};
