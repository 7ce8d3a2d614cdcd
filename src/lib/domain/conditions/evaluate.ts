import { UNKNOWN } from '../facts/fact.ts';
import type { FactRecord } from '../facts/fact.ts';
import type { Condition } from './condition.ts';

/** Whether a condition holds; 'unknown' when the facts told leave it open. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Facts reckoned rather than told, each with every value it may still have. */
export type Derived = Readonly<Record<string, readonly string[]>>;

/** Three-valued truth of a condition; 'unknown' when the facts told so far do not settle it. */
export function evaluate(condition: Condition, facts: FactRecord, derived: Derived = {}): Truth {
	switch (condition.kind) {
		case 'is':
			return isOneOf(condition.fact, condition.values, facts, derived);
		case 'not':
			return negate(evaluate(condition.of, facts, derived));
		case 'all':
			return atLeastOf(condition.of.length, condition.of, facts, derived);
		case 'any':
			return atLeastOf(1, condition.of, facts, derived);
		case 'at-least':
			return atLeastOf(condition.count, condition.of, facts, derived);
	}
}

function isOneOf(
	fact: string,
	values: readonly string[],
	facts: FactRecord,
	derived: Derived
): Truth {
	const possible = derived[fact];
	if (possible !== undefined) {
		if (possible.every((value) => values.includes(value))) return 'yes';
		return possible.some((value) => values.includes(value)) ? 'unknown' : 'no';
	}
	const value = facts[fact];
	if (value === undefined || value === UNKNOWN) return 'unknown';
	if (typeof value === 'string') return values.includes(value) ? 'yes' : 'no';
	if (value.some((one) => values.includes(one))) return 'yes';
	return value.includes(UNKNOWN) ? 'unknown' : 'no';
}

function negate(truth: Truth): Truth {
	if (truth === 'unknown') return 'unknown';
	return truth === 'yes' ? 'no' : 'yes';
}

function atLeastOf(
	count: number,
	of: readonly Condition[],
	facts: FactRecord,
	derived: Derived
): Truth {
	let certain = 0;
	let possible = 0;
	for (const part of of) {
		const truth = evaluate(part, facts, derived);
		if (truth === 'yes') certain += 1;
		if (truth !== 'no') possible += 1;
	}
	if (certain >= count) return 'yes';
	return possible >= count ? 'unknown' : 'no';
}
