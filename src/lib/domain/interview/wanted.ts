import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Assumed, Lawbook } from '../assessment/lawbook.ts';
import type { CaseFacts } from '../facts/fact.ts';
import { refKey } from '../facts/record.ts';
import type { Wanted } from './path.ts';

/** The facts that can still change some outcome; all of them while no claim has been chosen. */
function wantedBy({ things, missing }: Assessment): Wanted {
	return things.length === 0 ? 'all' : new Set(missing.map(refKey));
}

/** The facts still wanted of a case under this law, on this ISO day, on these readings. */
export function wantedFacts(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed = {}
): Wanted {
	return wantedBy(assess(law, told, today, assumed));
}
