import { evaluate } from '../conditions/evaluate.ts';
import type { Derived } from '../conditions/evaluate.ts';
import type { FactRecord } from '../facts/fact.ts';
import type { Row } from './route.ts';

/**
 * The rows of a decision list that may decide on what is known so far: those up to and including the first that
 * certainly holds, without those that certainly do not. One row left means the list is settled.
 */
export function possibleRows<R extends Row>(
	rows: readonly R[],
	facts: FactRecord,
	derived: Derived = {}
): readonly R[] {
	const possible: R[] = [];
	for (const row of rows) {
		const truth = evaluate(row.when, facts, derived);
		if (truth === 'no') continue;
		possible.push(row);
		if (truth === 'yes') return possible;
	}
	return possible;
}
