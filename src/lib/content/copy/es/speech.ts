import type { speech as english } from '../en/speech.ts';
import type { WordsLike } from '../words-like.ts';

export const speech = {
	read: 'Leer esta página en voz alta',
	stop: 'Dejar de leer'
} as const satisfies WordsLike<typeof english>;
