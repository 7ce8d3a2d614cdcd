import type { AccuracyWords } from '#lib/content/copy/page-words.ts';

/** A measured score: how many cases, how many got an answer, how many of those answers were the court's. */
export type Score = {
	readonly cases: number;
	readonly answered: number;
	readonly right: number;
	readonly coverage: number;
	readonly accuracy: number | null;
	readonly low: number | null;
	readonly high: number | null;
};

export type NamedScore = { readonly name: string; readonly score: Score };

/** The shares of a score to two places, never as a chance in a hundred. */
export function inShares(
	{ coverage, accuracy, low, high }: Score,
	copy: AccuracyWords['accuracyWords']
) {
	return {
		coverage: coverage.toFixed(2),
		accuracy: accuracy === null ? copy.none : accuracy.toFixed(2),
		range: low === null || high === null ? copy.none : copy.range(low.toFixed(2), high.toFixed(2))
	};
}

/** The scores in the order of their names; a score without a name throws. */
export function named(
	names: Readonly<Record<string, string>>,
	scores: Readonly<Record<string, Score>>
): readonly NamedScore[] {
	const unnamed = Object.keys(scores).filter((id) => !(id in names));
	if (unnamed.length > 0) throw new Error(`No name for the scores ${unnamed.join(', ')}`);
	return Object.entries(names).flatMap(([id, name]) => {
		const score = scores[id];
		return score === undefined ? [] : [{ name, score }];
	});
}
