import type { CaseFacts } from '../facts/fact.ts';
import { judgeAmongMany } from './compiled/judgments.ts';
import type { Assumed, Lawbook } from './lawbook.ts';
import { outcomes } from './outcomes.ts';
import type { CaseOutcomes } from './outcomes.ts';

/** The outcomes of one case among many, the same as alone: what was found for cases alike in what matters is remembered. */
export function outcomesAmongMany(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed = {}
): CaseOutcomes {
	return outcomes(law, told, today, assumed, judgeAmongMany);
}
