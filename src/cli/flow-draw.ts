import { writeFileSync } from 'node:fs';
import { pages } from '#lib/content/questions/index.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { survey, surveyRounds, waysOf } from '#lib/machines/survey.ts';

const target = new URL('../lib/content/questions/ways.ts', import.meta.url);

const ways = waysOf(survey(wholeLawbook, pages, surveyRounds));
writeFileSync(
	target,
	`/** Written by \`npm run flow:draw\`: the pages each page led to on walks through the interview's machine. */
export const ways: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(ways, null, '\t')};
`
);
console.log(`${Object.values(ways).flat().length} ways between ${pages.length} pages`);
