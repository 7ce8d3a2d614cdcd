import type { Side } from '../facts/fact.ts';

/** How much a principle settles: a decisive one is looked at before any strong one. */
export type Tier = 'decisive' | 'strong';

/**
 * What courts have treated as settling immunity for one side: every factor of `all` and, unless it is empty,
 * some factor of `any`, all of them that side's own; and none of `unless`, all of them the other side's.
 */
export type Principle = {
	readonly id: string;
	readonly helps: Side;
	readonly tier: Tier;
	readonly all: readonly string[];
	readonly any: readonly string[];
	readonly unless: readonly string[];
	/** Decisions it rests on, each with the day it was decided. It counts once one of them was. */
	readonly cites: Readonly<Record<string, string>>;
	/** The coders' gloss, not words for the public. */
	readonly means: string;
};
