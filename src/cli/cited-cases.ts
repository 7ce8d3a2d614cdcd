import { writeFileSync } from 'node:fs';
import { assumptions } from '#lib/content/assumptions.ts';
import { baseRates } from '#lib/content/base-rates.ts';
import { claims } from '#lib/content/claims/index.ts';
import { deadlineRules } from '#lib/content/deadlines/index.ts';
import { evidence } from '#lib/content/evidence.ts';
import { helpBodies } from '#lib/content/help/index.ts';
import { openQuestions } from '#lib/content/open-questions.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import { pages } from '#lib/content/questions/index.ts';
import { routes } from '#lib/content/routes/index.ts';
import type { Authority } from '#lib/domain/authorities/authority.ts';
import { authorityOf } from '#lib/domain/precedents/authority-of.ts';

const target = new URL('../lib/content/authorities/cases/cited-cases.ts', import.meta.url);

/** The decided cases that some rule, question or note cites, as authorities. */
export function citedCases(): readonly Authority[] {
	const law = [
		routes,
		Object.values(claims),
		deadlineRules,
		assumptions,
		openQuestions,
		evidence,
		helpBodies,
		baseRates,
		pages
	];
	const cited = new Set(citesIn(law));
	return allPrecedents.filter(({ id }) => cited.has(id)).map(authorityOf);
}

/** Every id named under `cites`, however deep. */
export function citesIn(value: unknown): readonly string[] {
	if (Array.isArray(value)) return value.flatMap(citesIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) =>
		key === 'cites' && Array.isArray(part) ? part.map(String) : citesIn(part)
	);
}

if (import.meta.main) {
	writeFileSync(
		target,
		`import type { Authority } from '#lib/domain/authorities/authority.ts';

/** Written by \`npm run cite\` from the decided cases, so that a browser need not fetch them all to cite a few. */
export const citedCases: readonly Authority[] = ${JSON.stringify(citedCases(), null, '\t')};
`
	);
}
