import { claimIds } from '#lib/content/claims/codebook.ts';
import { factDefinitions, maxIncidents, maxOfficers } from '#lib/content/facts.ts';
import { parsePartialDate } from '#lib/domain/deadlines/partial-date.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { FactDefinition, Scope } from '#lib/domain/facts/fact.ts';
import { ranked } from '#lib/domain/assessment/outcome.ts';
import { maxIdLength } from './screen-read.ts';
import { z } from './zod.ts';

const day = z
	.string()
	.check(
		z.regex(/^\d{4}-\d{2}-\d{2}$/),
		z.refine(isDay, { error: 'is not a day of the calendar' })
	);

const partialDate = z.string().check(
	z.regex(/^(unknown|\d{4}(-\d{2}(-\d{2})?)?)$/),
	z.refine((text) => text === UNKNOWN || parsePartialDate(text).kind === 'date', {
		error: 'is not a date'
	})
);

function isDay(text: string): boolean {
	const date = parsePartialDate(text);
	return date.kind === 'date' && date.precision === 'day';
}

function valueOf({ type }: FactDefinition) {
	switch (type.kind) {
		case 'ternary':
			return z.enum(['yes', 'no', UNKNOWN]);
		case 'choice':
			return z.enum([...type.options, UNKNOWN]);
		case 'several':
			return z.array(z.enum([...type.options, UNKNOWN])).check(z.minLength(1));
		case 'date':
			return partialDate;
		case 'text':
			return z.string().check(z.maxLength(type.maxLength));
	}
}

function factsOf(...scopes: readonly Scope[]) {
	return Object.fromEntries(
		factDefinitions
			.filter(({ id, scope }) => scopes.includes(scope) && id !== 'claims')
			.map((definition) => [definition.id, z.optional(valueOf(definition))])
	);
}

const claims = z.array(z.enum(claimIds)).check(z.minLength(1));
const incident = z.strictObject({ claims, ...factsOf('incident') });
const officer = z.strictObject(factsOf('officer'));
const incidents = z.array(incident).check(z.minLength(1), z.maxLength(maxIncidents));
const officers = z.array(officer).check(z.minLength(1), z.maxLength(maxOfficers));

const facts = z.union([
	z.strictObject({ claims, ...factsOf('case', 'incident', 'officer') }),
	z.strictObject({ claims, officers, ...factsOf('case', 'incident') }),
	z.strictObject({ incidents, ...factsOf('case', 'officer') }),
	z.strictObject({ incidents, officers, ...factsOf('case') })
]);

/** One case to be screened. A fact left out is unknown; no other facts are taken. */
export const screenInput = z.strictObject({
	id: z.string().check(z.minLength(1), z.maxLength(maxIdLength)),
	asOf: z.optional(day),
	facts
});

const comparison = z.strictObject({
	case: z.string(),
	shared: z.array(z.string()),
	missing: z.array(z.string()),
	extra: z.array(z.string())
});

const route = z.strictObject({
	route: z.string(),
	law: z.enum(['today', 's254']),
	defendant: z.enum(['officer', 'municipality', 'state', 'sheriff', 'agency', 'united-states']),
	officer: z.optional(z.int().check(z.minimum(1))),
	outcome: z.enum([...ranked, 'needs-facts']),
	range: z.optional(z.array(z.enum(ranked))),
	blockers: z.array(z.string()),
	deadline: z.strictObject({
		state: z.enum(['open', 'passed', UNKNOWN]),
		lastDay: z.nullable(day),
		latest: z.nullable(day)
	}),
	citations: z.array(z.string())
});

/** What the law makes of one case; `range` stands where the outcome needs facts, `incident` and `officer` where several were given. */
export const screenOutput = z.strictObject({
	id: z.string(),
	lawbook: z.string(),
	claims: z.array(
		z.strictObject({
			incident: z.optional(z.int().check(z.minimum(1))),
			claim: z.enum(claimIds),
			immunity: z.strictObject({
				lean: z.enum(['denied', 'granted', 'open']),
				band: z.enum(['controlling', 'arguable', 'possibly-obvious', 'none']),
				forPerson: z.array(comparison),
				forOfficer: z.array(comparison)
			}),
			routes: z.array(route)
		})
	),
	unknown: z.array(z.string())
});

export type ScreenOutput = z.infer<typeof screenOutput>;

/** The contract as JSON Schema (draft 2020-12). */
export const screenSchemas = {
	input: z.toJSONSchema(screenInput, { unrepresentable: 'any' }),
	output: z.toJSONSchema(screenOutput, { unrepresentable: 'any' })
};
