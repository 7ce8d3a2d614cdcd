import { parsePartialDate } from '#lib/domain/deadlines/partial-date.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { FactDefinition, FactRecord, FactValue } from '#lib/domain/facts/fact.ts';
import { datesSinceIncident, factDefinitions } from '#lib/content/facts.ts';
import { z } from './zod.ts';

export type AnswerError =
	'missing' | 'not-an-option' | 'impossible-date' | 'future-date' | 'before-incident' | 'too-long';

export type ParsedAnswers =
	| { readonly kind: 'ok'; readonly values: FactRecord }
	| {
			readonly kind: 'errors';
			readonly errors: readonly { readonly fact: string; readonly error: AnswerError }[];
	  };

const definitions = new Map(factDefinitions.map((definition) => [definition.id, definition]));

/** The schema of one fact's answer. `today` bounds dates: what has happened has happened by then. */
export function answerSchema({ type }: FactDefinition, today: string): z.ZodMiniType<FactValue> {
	switch (type.kind) {
		case 'ternary':
			return z.enum(['yes', 'no', UNKNOWN], { error: 'not-an-option' });
		case 'choice':
			return z.enum([...type.options, UNKNOWN], { error: 'not-an-option' });
		case 'several':
			return z
				.array(z.enum([...type.options, UNKNOWN], { error: 'not-an-option' }))
				.check(z.minLength(1, { error: 'missing' }));
		case 'date':
			return z.string().check(
				z.refine((text) => text === UNKNOWN || parsePartialDate(text).kind === 'date', {
					error: 'impossible-date',
					abort: true
				}),
				z.refine((text) => text === UNKNOWN || text <= today.slice(0, text.length), {
					error: 'future-date'
				})
			);
		case 'text':
			return z.string().check(z.maxLength(type.maxLength, { error: 'too-long' }));
	}
}

/**
 * Reads the answers to one page; each fact that cannot be read gets its own error. `incidentDate` is when it
 * happened, as told: what followed cannot have come before.
 */
export function parseAnswers(
	page: { readonly facts: readonly string[] },
	raw: Readonly<Record<string, unknown>>,
	today: string,
	incidentDate?: FactValue
): ParsedAnswers {
	const values: Record<string, FactValue> = {};
	const errors: { fact: string; error: AnswerError }[] = [];
	for (const fact of page.facts) {
		const parsed = parseFact(fact, raw[fact], today);
		if (parsed.kind === 'error') errors.push({ fact, error: parsed.error });
		else if (isBeforeIncident(fact, parsed.value, incidentDate)) {
			errors.push({ fact, error: 'before-incident' });
		} else values[fact] = parsed.value;
	}
	return errors.length === 0 ? { kind: 'ok', values } : { kind: 'errors', errors };
}

/** Whether what came after the incident is dated before it, whichever days partly known dates may be. */
function isBeforeIncident(fact: string, value: FactValue, incidentDate?: FactValue): boolean {
	if (!sinceIncident.has(fact) || typeof value !== 'string') return false;
	if (typeof incidentDate !== 'string') return false;
	const [after, incident] = [parsePartialDate(value), parsePartialDate(incidentDate)];
	if (after.kind !== 'date' || incident.kind !== 'date') return false;
	return after.span.to < incident.span.from;
}

const sinceIncident: ReadonlySet<string> = new Set(datesSinceIncident);

type ParsedFact =
	| { readonly kind: 'ok'; readonly value: FactValue }
	| { readonly kind: 'error'; readonly error: AnswerError };

/** Reads one answer; an empty text is an answer, an empty choice or date is missing. */
export function parseFact(fact: string, raw: unknown, today: string): ParsedFact {
	const definition = definitions.get(fact);
	if (definition === undefined) return { kind: 'error', error: 'not-an-option' };
	const isText = definition.type.kind === 'text';
	const value = typeof raw === 'string' ? raw.trim() : raw;
	if (value === undefined || value === null || (value === '' && !isText)) {
		return isText ? { kind: 'ok', value: '' } : { kind: 'error', error: 'missing' };
	}
	const parsed = z.safeParse(answerSchema(definition, today), value);
	if (parsed.success) return { kind: 'ok', value: parsed.data };
	const [issue] = parsed.error.issues;
	return { kind: 'error', error: errorOf(issue?.message) };
}

function errorOf(message: string | undefined): AnswerError {
	switch (message) {
		case 'missing':
		case 'impossible-date':
		case 'future-date':
		case 'too-long':
			return message;
		default:
			return 'not-an-option';
	}
}
