import type { Condition } from './condition.ts';

/** Every fact a condition may look at, in the order it names them, without repeats. */
export function factsOf(condition: Condition): readonly string[] {
	if (condition.kind === 'is') return [condition.fact];
	if (condition.kind === 'not') return factsOf(condition.of);
	return [...new Set(condition.of.flatMap(factsOf))];
}
