import type { BaseRate } from '#lib/content/base-rates.ts';
import type { FurtherWords } from '#lib/content/copy/result-words.ts';

/** A published figure as it was published; where it is a finding in words, how many cases were looked at. */
export function figureInWords(
	{ figure, sample }: BaseRate,
	{ baseRates: copy }: FurtherWords
): string {
	switch (figure.kind) {
		case 'share':
			return copy.share(figure.of100, figure.count, sample);
		case 'days':
			return copy.days(figure.days, figure.count);
		case 'months':
			return copy.months(figure.months);
		case 'not-found':
			return copy.notFound;
		case 'finding':
			return sample === null ? '' : copy.sample(sample);
	}
}

/** Where and when the cases were, and how many. */
export function whereInWords(
	{ place, years, sample, figure }: BaseRate,
	{ baseRates: copy }: FurtherWords
): string {
	const when = years === null ? null : [...new Set(years)].join('–');
	const size = sample === null || figure.kind === 'finding' ? null : copy.sample(sample);
	return [copy.places[place], when, size].filter((part) => part !== null).join(', ');
}
