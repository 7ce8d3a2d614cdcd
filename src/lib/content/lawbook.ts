import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { Precedent } from '#lib/domain/precedents/precedent.ts';
import { assumptions } from './assumptions.ts';
import { citedCases } from './authorities/cases/cited-cases.ts';
import { authorities } from './authorities/index.ts';
import { claims } from './claims/index.ts';
import { deadlineRules, otherClocks } from './deadlines/index.ts';
import { factDefinitions } from './facts.ts';
import { routes } from './routes/index.ts';
import { lawAsOf, lawbookVersion } from './version.ts';

/** Facts a person is not mistaken about; they are not varied to see what would change the answer. */
const givens = [
	'case.role',
	'claims',
	'custody.now',
	'incident.another',
	'incident.place',
	'incident.when',
	'officer.another',
	'officer.agency',
	'person.died',
	'person.under18'
];

/** The law as of `lawAsOf`, with the decided cases it is to reason from. */
export function lawbookWith(precedents: readonly Precedent[]): Lawbook {
	return {
		version: lawbookVersion,
		asOf: lawAsOf,
		facts: factDefinitions,
		claims: Object.values(claims),
		routes,
		deadlines: deadlineRules,
		otherClocks,
		givens,
		assumptions,
		authorities: [...authorities, ...citedCases],
		precedents
	};
}
