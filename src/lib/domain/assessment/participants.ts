import type { CaseFacts, FactRecord } from '../facts/fact.ts';
import type { Lawbook } from './lawbook.ts';

/** The claims chosen for an incident, in the order of the lawbook. */
export function claimsOf(law: Lawbook, incident: FactRecord): readonly string[] {
	const chosen = incident['claims'];
	if (chosen === undefined || typeof chosen === 'string') return [];
	const [only] = chosen;
	const isChosen = (id: string) => (chosen.length === 1 ? id === only : chosen.includes(id));
	const claims: string[] = [];
	for (const { id } of law.claims) if (isChosen(id)) claims.push(id);
	return claims;
}

/** The officers said to have taken part; all of them where nothing was said, and one unknown where none is named. */
export function participants(told: CaseFacts, incident: number, claim: string): readonly number[] {
	const named: number[] = [];
	for (const [index, officer] of told.officers.entries()) {
		const { 'officer.at': at, 'officer.did': did } = officer;
		const wasThere = isAnyOf(at) || at.includes(`incident-${incident + 1}`);
		if (wasThere && (isAnyOf(did) || did.includes(claim))) named.push(index);
	}
	if (named.length > 0) return named;
	return told.officers.length > 0 ? [...told.officers.keys()] : [0];
}

/** Whether nothing was said of which. */
function isAnyOf(values: FactRecord[string] | undefined): values is string | undefined {
	return values === undefined || typeof values === 'string';
}
