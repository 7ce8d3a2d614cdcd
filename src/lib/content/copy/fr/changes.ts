import type { changeWords as en } from '../en/changes.ts';
import type { WordsLike } from '../words-like.ts';

/** What each version of the lawbook changed. */
export const changeWords = {
	'2026.11.22': [
		'La première version : sept voies (onze, comptées avec qui elles visent). Elle a quatorze genres de réclamation, onze délais et 300 affaires jugées.',
		'La plupart des sections du code du Vermont viennent d’une copie de juillet 2022. Chaque source dit jusqu’où elle a été vérifiée.'
	]
} as const satisfies WordsLike<typeof en>;
