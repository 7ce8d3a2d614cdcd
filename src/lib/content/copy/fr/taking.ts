import { cover } from './cover.ts';
import { documents } from './documents.ts';
import { letters, letterWords } from './letters.ts';
import { takeAway } from './take-away.ts';

/** What the papers say that a person takes away, and the panel they are taken from. */
export const taking = { cover, documents, letters, letterWords, takeAway } as const;
