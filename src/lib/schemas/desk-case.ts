import { maxIncidents, maxOfficers } from '#lib/content/facts.ts';
import type { Assumed } from '#lib/domain/assessment/lawbook.ts';
import { ranked } from '#lib/domain/assessment/outcome.ts';
import type { Rank } from '#lib/domain/assessment/outcome.ts';
import type { CaseFacts, FactRecord, FactValue, Scope } from '#lib/domain/facts/fact.ts';
import { isAnswer } from './screen-read.ts';
import { z } from './zod.ts';

export const partyKinds = ['client', 'person', 'officer', 'agency'] as const;
export type PartyKind = (typeof partyKinds)[number];

export const answerSources = ['client', 'document', 'video', 'other'] as const;
export type AnswerSource = (typeof answerSources)[number];

/** Where a case stands in the office. */
export const caseStatuses = [
	'received',
	'screening',
	'waiting',
	'review',
	'accepted',
	'referred',
	'declined',
	'closed'
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

const maxPeople = 60;
const short = z.string().check(z.maxLength(200));
const long = z.string().check(z.maxLength(20_000));
const moment = z.string().check(z.maxLength(40));

/** The name of a person, an officer or an agency; never empty. */
export const partyName = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

const person = z.object({
	kind: z.enum(partyKinds),
	name: partyName,
	phone: z.optional(short),
	email: z.optional(short),
	language: z.optional(short),
	note: z.optional(long)
});

const people = z.array(person).check(z.maxLength(maxPeople));
const notes = z.record(z.string(), long);
const sources = z.record(z.string(), z.enum(answerSources));
const rank = z.enum(ranked);

/** Outcomes a reviewer put in place of those reckoned, with why; what was reckoned stays beside it. */
const override = z.object({
	outcomes: z.object({ today: z.optional(rank), proposed: z.optional(rank) }),
	reason: long,
	by: short,
	at: moment
});

/** What was written when the case was moved: why it was declined, or what a reader of it said. */
const remark = z.object({ about: short, text: long, by: short, at: moment });

const raw = z.record(z.string(), z.unknown());

const stored = z.object({
	format: z.literal('threshold-desk-case'),
	version: z.literal(1),
	answers: z.object({
		facts: raw,
		incidents: z.array(raw).check(z.maxLength(maxIncidents)),
		officers: z.array(raw).check(z.maxLength(maxOfficers))
	}),
	assumed: z.record(z.string(), short),
	people,
	notes,
	sources,
	narrative: long,
	override: z.nullable(override),
	remarks: z.array(remark)
});

export type Person = {
	readonly kind: PartyKind;
	readonly name: string;
	readonly phone?: string | undefined;
	readonly email?: string | undefined;
	readonly language?: string | undefined;
	readonly note?: string | undefined;
};

export type Override = {
	readonly outcomes: {
		readonly today?: Rank | undefined;
		readonly proposed?: Rank | undefined;
	};
	readonly reason: string;
	/** User id, and the moment in ISO form. */
	readonly by: string;
	readonly at: string;
};

export type Remark = {
	readonly about: string;
	readonly text: string;
	readonly by: string;
	readonly at: string;
};

/** Everything a case says, sealed in the database. Notes and sources stand by `refKey` of the answer they belong to. */
export type CaseContent = {
	readonly answers: CaseFacts;
	readonly assumed: Assumed;
	readonly people: readonly Person[];
	readonly notes: Readonly<Record<string, string>>;
	readonly sources: Readonly<Record<string, AnswerSource>>;
	readonly narrative: string;
	readonly override: Override | null;
	readonly remarks: readonly Remark[];
};

export const emptyContent: CaseContent = {
	answers: { facts: {}, incidents: [{}], officers: [{}] },
	assumed: {},
	people: [],
	notes: {},
	sources: {},
	narrative: '',
	override: null,
	remarks: []
};

/** The content as it is sealed. */
export function textOfContent(content: CaseContent): string {
	return JSON.stringify({ format: 'threshold-desk-case', version: 1, ...content });
}

export type ReadContent =
	| {
			readonly kind: 'ok';
			readonly content: CaseContent;
			/** Answers that this version of the law does not know. */
			readonly dropped: readonly string[];
	  }
	| { readonly kind: 'damaged' };

/** Reads what was sealed. Answers that cannot be understood are dropped by name and never guessed. */
export function readContentText(text: string): ReadContent {
	const parsed = z.safeParse(stored, parseJson(text));
	if (!parsed.success) return { kind: 'damaged' };
	const { format: _format, version: _version, answers, ...rest } = parsed.data;
	const read = readAnswers(answers);
	return { kind: 'ok', content: { ...rest, answers: read.answers }, dropped: read.dropped };
}

type RawAnswers = {
	readonly facts: Readonly<Record<string, unknown>>;
	readonly incidents: readonly Readonly<Record<string, unknown>>[];
	readonly officers: readonly Readonly<Record<string, unknown>>[];
};

/** The answers that are answers to facts known here, each where it belongs; the rest by name. */
export function readAnswers({ facts, incidents, officers }: RawAnswers): {
	readonly answers: CaseFacts;
	readonly dropped: readonly string[];
} {
	const dropped: string[] = [];
	const read = (scope: Scope) => (one: Readonly<Record<string, unknown>>) =>
		readRecord(one, scope, dropped);
	const answers = {
		facts: read('case')(facts),
		incidents: atLeastOne(incidents.map(read('incident'))),
		officers: atLeastOne(officers.map(read('officer')))
	};
	return { answers, dropped };
}

function readRecord(
	one: Readonly<Record<string, unknown>>,
	scope: Scope,
	dropped: string[]
): FactRecord {
	const values: Record<string, FactValue> = {};
	for (const fact in one) {
		const value = one[fact];
		if (isAnswer(fact, scope, value)) values[fact] = value;
		else dropped.push(fact);
	}
	return values;
}

function atLeastOne(records: readonly FactRecord[]): readonly FactRecord[] {
	return records.length === 0 ? [{}] : records;
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** What the speed form saves: everything a screener enters, and the version it was entered upon. */
export const saveInput = z.object({
	id: z.uuid(),
	version: z.int(),
	answers: stored.shape.answers,
	assumed: stored.shape.assumed,
	people,
	notes,
	sources,
	narrative: long
});
