import { interview } from './interview.ts';
import { before } from './questions/before.ts';
import { sectionTitles } from './questions/section-titles.ts';
import { shell } from './shell.ts';

/** What every page and the first question say: one file, fetched before anything is shown. */
export const frame = { shell, interview, sectionTitles, before } as const;
