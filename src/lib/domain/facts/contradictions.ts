import type { CaseFacts, FactRecord } from './fact.ts';

/** One fact with the answers to it that are meant. */
export type AnswersTo = { readonly fact: string; readonly answers: readonly string[] };

/** Two answers about one incident that, by what they mean, can hardly both be right. */
export type Contradiction = readonly [AnswersTo, AnswersTo];

/** Two facts of the incident at `incident` (index from 0) whose answers contradict each other. */
export type Found = { readonly incident: number; readonly facts: readonly [string, string] };

/** Every contradiction among the answers of each incident; "I don't know" contradicts nothing. */
export function contradictionsIn(
	told: CaseFacts,
	known: readonly Contradiction[]
): readonly Found[] {
	return told.incidents.flatMap((record, incident) =>
		known
			.filter(([one, other]) => isTold(record, one) && isTold(record, other))
			.map(([one, other]): Found => ({ incident, facts: [one.fact, other.fact] }))
	);
}

function isTold(record: FactRecord, { fact, answers }: AnswersTo): boolean {
	const value = record[fact];
	return typeof value === 'string' && answers.includes(value);
}
