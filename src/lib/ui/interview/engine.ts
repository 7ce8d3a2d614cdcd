/** What judges a case: fetched when the first answer is given, since the first question does not need it. */
export { lawbookFor } from '#lib/content/lawbook-for.ts';
export { assess } from '#lib/domain/assessment/assess.ts';
export { wantedFacts } from '#lib/domain/interview/wanted.ts';
