import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { Authority } from '#lib/domain/authorities/authority.ts';
import type { CaseFacts, FactRef, FactValue } from '#lib/domain/facts/fact.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import { authorityOf } from '#lib/domain/precedents/authority-of.ts';
import type { Precedent } from '#lib/domain/precedents/precedent.ts';
import { lawWords } from '#lib/content/copy/law-words.ts';
import { dayInWords } from './day.ts';

/** Puts the codes and ids of one case into words. */
export type Reader = {
	readonly law: Lawbook;
	readonly told: CaseFacts;
	readonly today: string;
	readonly authority: (id: string) => Authority;
	readonly precedent: (id: string) => Precedent;
	/** Null when there is only one. */
	readonly incident: (index: number) => string | null;
	readonly officer: (index: number) => string;
	/** The fact's short name, with the incident or officer where there are several. */
	readonly factName: (ref: FactRef) => string;
	/** The answer as the person's own sentence. */
	readonly statement: (ref: FactRef, value: FactValue) => string;
	/** Which of several incidents or officers a fact is about, in brackets; empty where there is one. */
	readonly whose: (ref: FactRef) => string;
};

/** A reader of one case under one law. `cases` are all that any conclusion may cite. */
export function readerOf(
	law: Lawbook,
	cases: readonly Precedent[],
	told: CaseFacts,
	today: string
): Reader {
	const precedents = new Map([...cases, ...law.precedents].map((one) => [one.id, one]));
	const authorities = new Map(law.authorities.map((one) => [one.id, one]));
	const whose = (ref: FactRef) => whoseIn(told, ref);
	const factName = (ref: FactRef) => lawWords.factName(ref.fact) + whose(ref);
	return {
		law,
		told,
		today,
		authority: (id) => {
			const precedent = precedents.get(id);
			return found(authorities.get(id) ?? (precedent && authorityOf(precedent)), id);
		},
		precedent: (id) => found(precedents.get(id), id),
		incident: (index) => (told.incidents.length > 1 ? incidentName(told, index) : null),
		officer: (index) => officerName(told, index),
		factName,
		statement: (ref, value) => sentenceOf(ref, value) ?? listOf(told, factName(ref), ref, value),
		whose
	};
}

function sentenceOf(ref: FactRef, value: FactValue): string | null {
	return value === 'yes' || value === 'no' ? lawWords.factSentence(ref.fact, value) : null;
}

function listOf(told: CaseFacts, name: string, { fact }: FactRef, value: FactValue): string {
	const values = typeof value === 'string' ? [value] : value;
	return lawWords.answered(
		name,
		values.map((one) => {
			if (one === UNKNOWN) return lawWords.unknown;
			const incident = fact === 'officer.at' ? /^incident-(\d+)$/.exec(one) : null;
			if (incident) return incidentName(told, Number(incident[1]) - 1);
			return lawWords.option(fact, one) ?? dayInWords(one);
		})
	);
}

function whoseIn(told: CaseFacts, { incident, officer }: FactRef): string {
	if (incident !== undefined && told.incidents.length > 1) {
		return ` (${incidentName(told, incident)})`;
	}
	if (officer !== undefined && told.officers.length > 1) return ` (${officerName(told, officer)})`;
	return '';
}

function incidentName(told: CaseFacts, index: number): string {
	const date = written(told.incidents[index]?.['incident.date']);
	return lawWords.incident(index + 1, date && dayInWords(date));
}

function officerName(told: CaseFacts, index: number): string {
	const officer = told.officers[index] ?? {};
	const agency = written(officer['officer.agency']);
	const who =
		written(officer['officer.name']) ??
		written(officer['officer.agencyName']) ??
		(agency && lawWords.option('officer.agency', agency));
	return lawWords.officer(told.officers.length > 1 ? index + 1 : null, who);
}

function written(value: FactValue | undefined): string | null {
	return typeof value === 'string' && value !== '' && value !== UNKNOWN ? value : null;
}

function found<T>(value: T | undefined, id: string): T {
	if (value === undefined) throw new Error(`The lawbook has no authority "${id}"`);
	return value;
}
