import type { Outcome, Requirement, Result, Row } from '../routes/route.ts';

/** Outcomes from best to worst for the person; 'needs-facts' is no rank of its own. */
export const ranked = [
	'could-proceed',
	'contested',
	'likely-blocked',
	'blocked',
	'not-available'
] as const satisfies readonly Outcome[];

/** An outcome that has a place in the order from best to worst. */
export type Rank = (typeof ranked)[number];

/** What one result of a requirement makes of its route. */
export function effectOf(requirement: Requirement, result: Result): Rank {
	if (result === 'met') return 'could-proceed';
	return result === 'not-met' ? requirement.onFail : 'contested';
}

/** What the rows that may still decide a requirement would make of its route. */
export function effectsOf(requirement: Requirement, rows: readonly Row[]): readonly Rank[] {
	return [...new Set(rows.map((row) => effectOf(requirement, row.then)))];
}

function worst(ranks: readonly Rank[]): number {
	return Math.max(...ranks.map((rank) => ranked.indexOf(rank)));
}

function best(ranks: readonly Rank[]): number {
	return Math.min(...ranks.map((rank) => ranked.indexOf(rank)));
}

/** The least a route is burdened with, whatever the unknown facts turn out to be. */
export function floorOf(effects: readonly (readonly Rank[])[]): number {
	return Math.max(0, ...effects.map(best));
}

/** Every outcome a route may have, best first: the hardest effect decides. */
export function rangeOf(effects: readonly (readonly Rank[])[]): readonly Rank[] {
	const floor = floorOf(effects);
	const reachable = new Set(effects.flat().map((rank) => ranked.indexOf(rank)));
	return ranked.filter((_, rank) => rank === floor || (rank > floor && reachable.has(rank)));
}

/** Every outcome the best of several routes may have, best first. */
export function bestRangeOf(ranges: readonly (readonly Rank[])[]): readonly Rank[] {
	const ceiling = Math.min(ranked.length - 1, ...ranges.map(worst));
	const reachable = new Set(ranges.flat().map((rank) => ranked.indexOf(rank)));
	return ranked.filter((_, rank) => rank <= ceiling && reachable.has(rank));
}

/** The outcome of a range: its only member, or 'needs-facts'. */
export function outcomeOf(range: readonly Rank[]): Outcome {
	const [only, ...others] = range;
	if (only === undefined) throw new Error('A route without any possible outcome');
	return others.length === 0 ? only : 'needs-facts';
}
