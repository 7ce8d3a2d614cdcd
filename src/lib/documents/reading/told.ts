import type { CaseFacts, FactDefinition, FactRef, FactValue } from '#lib/domain/facts/fact.ts';
import { isKnown, refKey } from '#lib/domain/facts/record.ts';
import type { Page } from '#lib/domain/interview/page.ts';
import type { Step } from '#lib/domain/interview/step.ts';
import type { Reader } from './reader.ts';

export type ToldAnswer = {
	readonly key: string;
	readonly text: string;
	readonly name: string;
	readonly ref: FactRef;
	/** Answered "I don't know". */
	readonly isUnknown: boolean;
};

export type ToldPart = { readonly heading: string; readonly answers: readonly ToldAnswer[] };

/** Everything the person told us, in the order of the lawbook's facts: the case, each incident, each officer. */
export function toldParts(reader: Reader): readonly ToldPart[] {
	const { told } = reader;
	const { result } = reader.words;
	return [
		{ heading: result.told.caseHeading, answers: answersOf(reader, {}, told.facts) },
		...told.incidents.map((record, incident) => ({
			heading: capital(reader.incident(incident) ?? result.told.onlyIncident),
			answers: answersOf(reader, { incident }, record)
		})),
		...told.officers.map((record, officer) => ({
			heading: reader.officer(officer),
			answers: answersOf(reader, { officer }, record)
		}))
	].filter(({ answers }) => answers.length > 0);
}

function answersOf(
	reader: Reader,
	at: Omit<FactRef, 'fact'>,
	record: CaseFacts['facts']
): readonly ToldAnswer[] {
	return reader.law.facts.flatMap(({ id, scope }: FactDefinition) => {
		const value = record[id];
		if (value === undefined || scope !== scopeOf(at) || isEmpty(value)) return [];
		const ref: FactRef = { fact: id, ...at };
		const name = reader.words.lawWords.factName(id);
		const text = textOf(name, ref, value, reader);
		return [{ key: refKey(ref), name, ref, text, isUnknown: !isKnown(value) }];
	});
}

function textOf(name: string, ref: FactRef, value: FactValue, reader: Reader): string {
	const { lawWords, result } = reader.words;
	if (value === 'unknown') return lawWords.answered(name, [result.told.unknown]);
	return reader.statement({ fact: ref.fact }, value);
}

function isEmpty(value: FactValue): boolean {
	return value.length === 0;
}

function scopeOf({ incident, officer }: Omit<FactRef, 'fact'>): FactDefinition['scope'] {
	if (incident !== undefined) return 'incident';
	return officer === undefined ? 'case' : 'officer';
}

function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The step of the interview on which a fact was asked. */
export function stepOf(pages: readonly Page[], { fact, ...at }: FactRef): Step | null {
	const page = pages.find(({ facts }) => facts.includes(fact));
	return page === undefined ? null : { page: page.id, ...at };
}
