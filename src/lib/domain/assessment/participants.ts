import type { CaseFacts, FactRecord } from '../facts/fact.ts';
import type { Lawbook } from './lawbook.ts';

/** The claims chosen for an incident, in the order of the lawbook. */
export function claimsOf(law: Lawbook, incident: FactRecord): readonly string[] {
	const chosen = incident['claims'];
	if (chosen === undefined || typeof chosen === 'string') return [];
	const claims: string[] = [];
	for (const { id } of law.claims) if (chosen.includes(id)) claims.push(id);
	return claims;
}

/** The officers said to have taken part; all of them where nothing was said, and one unknown where none is named. */
export function participants(told: CaseFacts, incident: number, claim: string): readonly number[] {
	const all = told.officers.map((_, index) => index);
	const named = all.filter((index) => {
		const officer = told.officers[index] ?? {};
		return (
			isAmong(`incident-${incident + 1}`, officer['officer.at']) &&
			isAmong(claim, officer['officer.did'])
		);
	});
	if (named.length > 0) return named;
	return all.length > 0 ? all : [0];
}

function isAmong(one: string, values: FactRecord[string] | undefined): boolean {
	return values === undefined || typeof values === 'string' || values.includes(one);
}
