import type { send } from './en/send.ts';
import type { WordsLike } from './words-like.ts';
import type { InEach } from './words.ts';

export type SendWords = WordsLike<typeof send>;

/** What the page says on which a person sends a case to an office. */
export const sendWords: InEach<SendWords> = {
	en: async () => (await import('./en/send.ts')).send,
	es: async () => (await import('./es/send.ts')).send,
	fr: async () => (await import('./fr/send.ts')).send
};
