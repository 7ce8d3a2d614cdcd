import { paperWords } from '#lib/content/copy/result-words.ts';
import { factDefinitions } from '#lib/content/facts.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import type { Summary } from '#lib/documents/summary/model.ts';
import { caseViewOf, counselViewOf } from '#lib/documents/summary/summary.ts';
import type { Told } from '#lib/documents/summary/summary.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import type { Assumed } from '#lib/domain/assessment/lawbook.ts';
import type { CaseFacts, FactDefinition, FactRecord, FactRef } from '#lib/domain/facts/fact.ts';
import type { FactValue, Scope } from '#lib/domain/facts/fact.ts';

/** Papers in English. */
export const words = await paperWords('en');

export const today = '2026-11-22';

/** A case as papers take it. */
export function given(told: CaseFacts, assumed: Assumed = {}): Told {
	const assessment = assess(wholeLawbook, told, today, assumed);
	return { law: wholeLawbook, cases: allPrecedents, told, assessment, assumed, words };
}

/** One answer of every kind a fact can have; each text is its own. */
export function answersTo({ id, type }: FactDefinition): readonly FactValue[] {
	switch (type.kind) {
		case 'ternary':
			return ['yes', 'no', 'unknown'];
		case 'choice':
			return [...type.options, 'unknown'];
		case 'several':
			return [
				...type.options.map((option) => [option]),
				type.options.filter((option) => option !== 'none'),
				['unknown']
			];
		case 'date':
			return ['2024-03-05', '2024-03', '2024', 'unknown'];
		case 'text':
			return [`Words about ${id}`, 'unknown'];
	}
}

/** Every fact there is, answered with the nth of its possible answers. */
export function everythingAnswered(nth: number): CaseFacts {
	const recordOf = (scope: Scope): FactRecord =>
		Object.fromEntries(
			factDefinitions
				.filter((definition) => definition.scope === scope)
				.map((definition) => {
					const answers = answersTo(definition);
					return [definition.id, answers[nth % answers.length] ?? 'unknown'];
				})
		);
	return {
		facts: recordOf('case'),
		incidents: [{ ...recordOf('incident'), claims: claimsFor(nth) }],
		officers: [recordOf('officer')]
	};
}

const allClaims = wholeLawbook.claims.map(({ id }) => id);

function claimsFor(nth: number): readonly string[] {
	return [allClaims[nth % allClaims.length] ?? 'force'];
}

/** Each answer of a case in the words a paper must hold, without "you do not know". */
export function statementsOf(told: CaseFacts, kind: Summary['kind'] = 'person'): readonly string[] {
	const from = given(told);
	const { reader } = kind === 'person' ? caseViewOf(from) : counselViewOf(from);
	const of = (record: FactRecord, at: Omit<FactRef, 'fact'>) =>
		Object.entries(record).map(([fact, value]) =>
			value === 'unknown' || value[0] === 'unknown'
				? reader.factName({ fact })
				: reader.statement({ fact, ...at }, value).replace(/ \([^)]*\)$/, '')
		);
	return [
		...of(told.facts, {}),
		...told.incidents.flatMap((record) => of(record, {})),
		...told.officers.flatMap((record) => of(record, {}))
	];
}
