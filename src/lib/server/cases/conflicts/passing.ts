import type { PartyKind } from '#lib/schemas/desk-case.ts';
import { commonWords, suffixes } from './common-words.ts';

/** Which words of a name say nothing by themselves, as a pattern, and what is left of it; empty where all must count. */
export type Passing = {
	readonly passing: string;
	readonly rest: string;
	/** Finds a word that begins as one of the rest does. */
	readonly starts: string;
};

const none: Passing = { passing: '', rest: '', starts: '' };

/**
 * Titles and common first names of a plain name. What stands last is no first name, unless it is all there is before
 * "Jr"; of a name that has nothing else, every word counts.
 */
export function passingIn(kind: PartyKind, plain: string): Passing {
	const words = plain.split(' ').filter((word) => !suffixes.has(word));
	const passing = words.slice(0, -1).filter((word) => commonWords.has(word));
	const rest = words.filter((word) => !passing.includes(word));
	if (kind === 'agency' || passing.length === 0 || rest.length === 0) return none;
	const initials = [...new Set(rest.map(([first = '']) => first))].join('');
	return {
		passing: `(^| )(${[...new Set(passing)].join('|')})(?= )`,
		rest: rest.join(' '),
		starts: `(^| )[${initials}]`
	};
}
