import type { Assumed, Lawbook } from '../assessment/lawbook.ts';
import { outcomes } from '../assessment/outcomes.ts';
import type { CaseOutcomes } from '../assessment/outcomes.ts';
import type { CaseFacts } from '../facts/fact.ts';
import { refKey } from '../facts/record.ts';
import type { Wanted } from './path.ts';

/** The facts that can still change one of these outcomes; all of them while no claim has been chosen. */
export function wantedBy({ claims, missing }: CaseOutcomes): Wanted {
	return claims.length === 0 ? 'all' : new Set(missing.map(refKey));
}

/** The facts still wanted of a case under this law, on this ISO day, on these readings. */
export function wantedFacts(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed = {}
): Wanted {
	return wantedBy(outcomes(law, told, today, assumed));
}
