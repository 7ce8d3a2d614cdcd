import type { Condition } from '#lib/domain/conditions/condition.ts';
import { evaluate } from '#lib/domain/conditions/evaluate.ts';
import { unionOf } from '#lib/domain/facts/record.ts';
import type { Reader } from './reader.ts';

const neverAsked = 'never-asked';

/**
 * Whether something that depends on the facts of any incident or officer may concern this case. What was never
 * asked does not concern it; what the person does not know may.
 */
export function relevant({ law, told }: Reader): (one: { readonly when: Condition }) => boolean {
	const record = {
		...Object.fromEntries(law.facts.map(({ id }) => [id, neverAsked])),
		...told.facts,
		...unionOf(told.incidents),
		...unionOf(told.officers)
	};
	return ({ when }) => evaluate(when, record) !== 'no';
}
