import type { Condition } from '#lib/domain/conditions/condition.ts';
import { evaluate } from '#lib/domain/conditions/evaluate.ts';
import { unionOf } from '#lib/domain/facts/record.ts';
import type { Reader } from './reader.ts';

/** Whether something that depends on the facts of any incident or officer may concern this case. */
export function relevant({ told }: Reader): (one: { readonly when: Condition }) => boolean {
	const record = { ...told.facts, ...unionOf(told.incidents), ...unionOf(told.officers) };
	return ({ when }) => evaluate(when, record) !== 'no';
}
