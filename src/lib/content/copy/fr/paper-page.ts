import { authoritiesUi } from './authorities-ui.ts';
import { help, helpWords } from './help.ts';
import { paper } from './paper.ts';
import { questions } from './questions/index.ts';
import { readFirst } from './questions/read-first.ts';
import { sections } from './questions/sections.ts';

/** What the form on paper says. */
export const paperPage = {
	authoritiesUi,
	help,
	helpWords,
	paper,
	questions,
	readFirst,
	sections
} as const;
