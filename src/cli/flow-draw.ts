import { writeFileSync } from 'node:fs';
import { pages } from '#lib/content/questions/index.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { edgesOf, survey, surveyRounds } from '#lib/machines/survey.ts';

const target = new URL('../lib/machines/edges.ts', import.meta.url);

const edges = edgesOf(survey(wholeLawbook, pages, surveyRounds));
writeFileSync(
	target,
	`import type { Edge } from './draw.ts';

/** Written by \`npm run flow:draw\`: the ways from page to page that surveyed walks through the machine took. */
export const edges: readonly Edge[] = ${JSON.stringify(edges, null, '\t')};
`
);
console.log(`${edges.length} ways between ${pages.length} pages`);
