import { readFirst } from './questions/read-first.ts';
import { savedCase } from './saved-case.ts';
import { scenarioStories } from './scenarios.ts';
import { site } from './site.ts';

/** What the start page and the pages about the site say. */
export const pages = { site, readFirst, scenarioStories, savedCase } as const;
