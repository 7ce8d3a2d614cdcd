import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { Authority } from '#lib/domain/authorities/authority.ts';
import { authorityOf } from '#lib/domain/precedents/authority-of.ts';
import type { Precedent } from '#lib/domain/precedents/precedent.ts';
import { assumptions } from './assumptions.ts';
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
	'incident.likeLast',
	'incident.place',
	'incident.when',
	'officer.another',
	'officer.agency',
	'person.died',
	'person.under18'
];

/** What a lawbook cites and reasons from: apart from its rules, since a browser fetches it as data. */
export type Sources = {
	readonly authorities: readonly Authority[];
	readonly precedents: readonly Precedent[];
};

/** The law as of `lawAsOf`, with its sources. */
export function lawbookWith({ authorities, precedents }: Sources): Lawbook {
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
		authorities: [...authorities, ...precedents.map(authorityOf)],
		precedents
	};
}
