import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { Authority } from '#lib/domain/authorities/authority.ts';
import type { CaseFacts, FactRef, FactValue } from '#lib/domain/facts/fact.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import { authorityOf } from '#lib/domain/precedents/authority-of.ts';
import type { Precedent } from '#lib/domain/precedents/precedent.ts';
import type { CodeWords } from '#lib/content/copy/law-words.ts';
import type { LawWords } from '#lib/content/copy/result-words.ts';
import { dayInWords } from './day.ts';

/** Puts the codes and ids of one case into words. */
export type Reader<Words extends LawWords = LawWords> = {
	/** In the reader's language. */
	readonly words: Words;
	/** A day, month or year in words. */
	readonly day: (iso: string) => string;
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
export function readerOf<Words extends LawWords>(
	law: Lawbook,
	cases: readonly Precedent[],
	told: CaseFacts,
	today: string,
	words: Words
): Reader<Words> {
	const precedents = new Map([...cases, ...law.precedents].map((one) => [one.id, one]));
	const authorities = new Map(law.authorities.map((one) => [one.id, one]));
	const { lawWords } = words;
	const day = (iso: string) => dayInWords(iso, words.locale);
	const names = { lawWords, day };
	const whose = (ref: FactRef) => whoseIn(told, ref, names);
	const factName = (ref: FactRef) => lawWords.factName(ref.fact) + whose(ref);
	return {
		words,
		day,
		law,
		told,
		today,
		authority: (id) => {
			const precedent = precedents.get(id);
			return found(authorities.get(id) ?? (precedent && authorityOf(precedent)), id);
		},
		precedent: (id) => found(precedents.get(id), id),
		incident: (index) => (told.incidents.length > 1 ? incidentName(told, index, names) : null),
		officer: (index) => officerName(told, index, names),
		factName,
		statement: (ref, value) =>
			sentenceOf(ref, value, names) ?? listOf(told, factName(ref), ref, value, names),
		whose
	};
}

type Names = { readonly lawWords: CodeWords; readonly day: (iso: string) => string };

function sentenceOf(ref: FactRef, value: FactValue, { lawWords }: Names): string | null {
	return value === 'yes' || value === 'no' ? lawWords.factSentence(ref.fact, value) : null;
}

function listOf(
	told: CaseFacts,
	name: string,
	{ fact }: FactRef,
	value: FactValue,
	names: Names
): string {
	const { lawWords, day } = names;
	const values = typeof value === 'string' ? [value] : value;
	return lawWords.answered(
		name,
		values.map((one) => {
			if (one === UNKNOWN) return lawWords.unknown;
			const incident = fact === 'officer.at' ? /^incident-(\d+)$/.exec(one) : null;
			if (incident) return incidentName(told, Number(incident[1]) - 1, names);
			return lawWords.option(fact, one) ?? day(one);
		})
	);
}

function whoseIn(told: CaseFacts, { incident, officer }: FactRef, names: Names): string {
	if (incident !== undefined && told.incidents.length > 1) {
		return ` (${incidentName(told, incident, names)})`;
	}
	if (officer !== undefined && told.officers.length > 1)
		return ` (${officerName(told, officer, names)})`;
	return '';
}

function incidentName(told: CaseFacts, index: number, { lawWords, day }: Names): string {
	const date = written(told.incidents[index]?.['incident.date']);
	return lawWords.incident(index + 1, date && day(date));
}

function officerName(told: CaseFacts, index: number, { lawWords }: Names): string {
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
