import type { Condition } from '#lib/domain/conditions/condition.ts';
import { evaluate } from '#lib/domain/conditions/evaluate.ts';
import type { FactRecord } from '#lib/domain/facts/fact.ts';
import { unionOf } from '#lib/domain/facts/record.ts';
import type { Reader } from './reader.ts';

const neverAsked = 'never-asked';

/** Answers on one record, on which what was never asked is certainly not so, and what is not known may be. */
export function askedRecord({ law }: Reader, ...records: readonly FactRecord[]): FactRecord {
	return Object.assign(
		Object.fromEntries(law.facts.map(({ id }) => [id, neverAsked])),
		...records
	) as FactRecord;
}

/**
 * Whether something that depends on the facts of any incident or officer may concern this case. What was never
 * asked does not concern it; what the person does not know may.
 */
export function relevant(reader: Reader): (one: { readonly when: Condition }) => boolean {
	const { facts, incidents, officers } = reader.told;
	const record = askedRecord(reader, facts, unionOf(incidents), unionOf(officers));
	return ({ when }) => evaluate(when, record) !== 'no';
}
