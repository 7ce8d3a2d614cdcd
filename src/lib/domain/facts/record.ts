import type { CaseFacts, FactRecord, FactRef, FactValue, Scope } from './fact.ts';
import { UNKNOWN } from './fact.ts';

/** What is told about the case, one incident and one officer, on one record. Indexes count from 0. */
export function recordOf(told: CaseFacts, incident: number, officer: number): FactRecord {
	return { ...told.facts, ...told.incidents[incident], ...told.officers[officer] };
}

/** The record a fact of this scope stands on. */
export function recordAt(told: CaseFacts, ref: FactRef): FactRecord {
	if (ref.incident !== undefined) return told.incidents[ref.incident] ?? {};
	if (ref.officer !== undefined) return told.officers[ref.officer] ?? {};
	return told.facts;
}

/** Where the fact stands when one incident and one officer are in view. */
export function refOf(fact: string, scope: Scope, incident: number, officer: number): FactRef {
	if (scope === 'incident') return { fact, incident };
	if (scope === 'officer') return { fact, officer };
	return { fact };
}

/** A name for one fact of one incident or officer, unique within a case; counts from 1. */
export function refKey(ref: FactRef): string {
	if (ref.incident !== undefined) return `${ref.fact}@incident-${ref.incident + 1}`;
	if (ref.officer !== undefined) return `${ref.fact}@officer-${ref.officer + 1}`;
	return ref.fact;
}

/** Whether the fact was answered with anything but "I don't know". */
export function isKnown(value: FactValue | undefined): boolean {
	if (value === undefined || value === UNKNOWN) return false;
	return typeof value === 'string' || !value.includes(UNKNOWN);
}

/** Every value the records give a fact, so that `is` asks whether any of them has it; undefined where none does. */
export function unionAt(records: readonly FactRecord[], fact: string): FactValue | undefined {
	if (records.length === 1) return records[0]?.[fact];
	let union: readonly string[] | undefined;
	for (const record of records) {
		const value = record[fact];
		if (value === undefined) continue;
		union = [...(union ?? []), ...(typeof value === 'string' ? [value] : value)];
	}
	return union;
}

/** The union of whole records. */
export function unionOf(records: readonly FactRecord[]): FactRecord {
	const union: Record<string, readonly string[]> = {};
	for (const record of records) {
		for (const [fact, value] of Object.entries(record)) {
			union[fact] = [...(union[fact] ?? []), ...(typeof value === 'string' ? [value] : value)];
		}
	}
	return union;
}
