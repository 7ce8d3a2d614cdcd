import type { speech as en } from '../en/speech.ts';
import type { WordsLike } from '../words-like.ts';

/** The words of the button that reads a page aloud. */
export const speech = {
	read: 'Lire cette page à voix haute',
	stop: 'Arrêter la lecture'
} as const satisfies WordsLike<typeof en>;
