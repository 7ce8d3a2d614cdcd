import type { CaseFacts, FactRecord, FactValue } from '#lib/domain/facts/fact.ts';
import { factDefinitions, maxIncidents, maxOfficers } from '#lib/content/facts.ts';
import { parseFact } from './answers.ts';
import { z } from './zod.ts';

const record = z.record(z.string(), z.unknown());

const caseFile = z.object({
	format: z.literal('threshold-case'),
	version: z.literal(1),
	lawbook: z.string().check(z.maxLength(40)),
	answers: z.object({
		facts: record,
		incidents: z.array(record).check(z.maxLength(maxIncidents)),
		officers: z.array(record).check(z.maxLength(maxOfficers))
	})
});

/** A kept case, as written to the device or to a file. */
export type CaseFile = {
	readonly format: 'threshold-case';
	readonly version: 1;
	readonly lawbook: string;
	readonly answers: CaseFacts;
};

export type ReadCase =
	| {
			readonly kind: 'ok';
			readonly file: CaseFile;
			/** Answers that this version does not know or cannot read; the person is told their number. */
			readonly dropped: readonly string[];
	  }
	| { readonly kind: 'damaged' };

export function caseFileOf(answers: CaseFacts, lawbook: string): CaseFile {
	return { format: 'threshold-case', version: 1, lawbook, answers };
}

/** Reads a kept case. What cannot be understood is dropped by name, never run and never guessed. */
export function readCaseFile(text: string, today: string): ReadCase {
	const parsed = z.safeParse(caseFile, parseJson(text));
	if (!parsed.success) return { kind: 'damaged' };
	const { facts, incidents, officers } = parsed.data.answers;
	const dropped: string[] = [];
	const read = (scope: string) => (one: Readonly<Record<string, unknown>>) =>
		readRecord(one, scope, today, dropped);
	const answers: CaseFacts = {
		facts: read('case')(facts),
		incidents: atLeastOne(incidents.map(read('incident'))),
		officers: atLeastOne(officers.map(read('officer')))
	};
	return { kind: 'ok', file: { ...parsed.data, answers }, dropped };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const scopes = new Map(factDefinitions.map(({ id, scope }) => [id, scope as string]));

function readRecord(
	one: Readonly<Record<string, unknown>>,
	scope: string,
	today: string,
	dropped: string[]
): FactRecord {
	const values: Record<string, FactValue> = {};
	for (const [fact, raw] of Object.entries(one)) {
		const parsed = parseFact(fact, raw, today);
		if (scopes.get(fact) === scope && parsed.kind === 'ok') values[fact] = parsed.value;
		else dropped.push(fact);
	}
	return values;
}

function atLeastOne(records: readonly FactRecord[]): readonly FactRecord[] {
	return records.length === 0 ? [{}] : records;
}
