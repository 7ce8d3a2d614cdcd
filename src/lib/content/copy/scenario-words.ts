import type { comparedLabels, scenarioComparisons } from './en/scenario-comparisons.ts';
import type { WordsLike } from './words-like.ts';
import type { InEach } from './words.ts';

export type ComparedLabels = WordsLike<typeof comparedLabels>;

/** What became of the disputes behind the examples, with the words around it. */
export type ComparedWords = {
	readonly comparedLabels: ComparedLabels;
	readonly scenarioComparisons: WordsLike<typeof scenarioComparisons>;
};

/** Fetched only where an example is looked at. */
export const comparedWords: InEach<ComparedWords> = {
	en: () => import('./en/scenario-comparisons.ts'),
	es: () => import('./es/scenario-comparisons.ts'),
	fr: () => import('./fr/scenario-comparisons.ts')
};
