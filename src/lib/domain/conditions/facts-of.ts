import type { FactRecord } from '../facts/fact.ts';
import type { Condition } from './condition.ts';
import { evaluate } from './evaluate.ts';
import type { Derived } from './evaluate.ts';

/** Every fact a condition may look at, in the order it names them, without repeats. */
export function factsOf(condition: Condition): readonly string[] {
	if (condition.kind === 'is') return [condition.fact];
	if (condition.kind === 'not') return factsOf(condition.of);
	return [...new Set(condition.of.flatMap(factsOf))];
}

/** The facts that leave a condition unknown; none when it is settled. Parts that are settled themselves do not count. */
export function openFactsOf(
	condition: Condition,
	facts: FactRecord,
	derived: Derived = {}
): readonly string[] {
	if (evaluate(condition, facts, derived) !== 'unknown') return [];
	if (condition.kind === 'is') return [condition.fact];
	if (condition.kind === 'not') return openFactsOf(condition.of, facts, derived);
	return [...new Set(condition.of.flatMap((part) => openFactsOf(part, facts, derived)))];
}
