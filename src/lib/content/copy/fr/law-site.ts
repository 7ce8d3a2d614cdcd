import { changeWords } from './changes.ts';
import { lawPages } from './law-pages.ts';
import { report } from './report.ts';

/** What the pages about the law say, beside the law itself. */
export const lawSite = { lawPages, changeWords, report } as const;
