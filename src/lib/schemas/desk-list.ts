import { ranked } from '#lib/domain/assessment/outcome.ts';
import { caseStatuses } from './desk-case.ts';
import { z } from './zod.ts';

export const listSorts = ['received', 'due', 'client', 'updated'] as const;
export type ListSort = (typeof listSorts)[number];

export const dueRanges = ['overdue', '7', '30', '90', 'later', 'none'] as const;
export type DueRange = (typeof dueRanges)[number];

/** How long ago a case came in: within so many days, or before them. */
export const ages = ['last-7', 'last-30', 'last-90', 'over-30', 'over-90', 'over-365'] as const;
export type Age = (typeof ages)[number];

const caseSources = ['desk', 'public', 'import'] as const;
const listOutcomes = [...ranked, 'needs-facts'] as const;

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
/** A sealed search or place in the list; nobody reads it but the server. */
const sealed = z.string().check(z.regex(/^[\w-]{20,2000}$/));

const filters = z.object({
	status: z.optional(z.array(z.enum(caseStatuses))),
	claim: z.optional(text),
	agency: z.optional(text),
	town: z.optional(text),
	today: z.optional(z.enum(listOutcomes)),
	proposed: z.optional(z.enum(listOutcomes)),
	/** A user's id, 'me' or 'nobody'. */
	assigned: z.optional(text),
	due: z.optional(z.enum(dueRanges)),
	immunity: z.optional(z.literal('1')),
	source: z.optional(z.enum(caseSources)),
	age: z.optional(z.enum(ages))
});

export type ListFilters = z.infer<typeof filters>;

const query = z.object({
	...filters.shape,
	sort: z.optional(z.enum(listSorts)),
	order: z.optional(z.enum(['asc', 'desc'])),
	find: z.optional(sealed),
	at: z.optional(sealed)
});

/** What a list is asked for. What is searched for is a name, so it stands here sealed and not as typed. */
export type ListQuery = z.infer<typeof query>;

const manyTimes = new Set(['status']);

/** The query in an address. What cannot be understood is left out. */
export function readListQuery(params: URLSearchParams): ListQuery {
	const read: Record<string, unknown> = {};
	for (const [name, schema] of Object.entries(query.shape)) {
		const given = params.getAll(name).filter((value) => value !== '');
		if (given.length === 0) continue;
		const value = z.safeParse(schema, manyTimes.has(name) ? given : given[0]);
		if (value.success) read[name] = value.data;
	}
	return read as ListQuery;
}

/** The part of a query that a saved view keeps: no search and no place in the list. */
export function savedPart({ find: _find, at: _at, ...kept }: ListQuery): ListQuery {
	return kept;
}

/** A query read back from storage. */
export function readSavedQuery(stored: unknown): ListQuery {
	const parsed = z.safeParse(query, stored);
	return parsed.success ? savedPart(parsed.data) : {};
}

/** The address part of a query, without the question mark; '' where nothing is asked. */
export function paramsOf(asked: ListQuery): string {
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(asked)) {
		for (const one of [value].flat()) if (one !== undefined) params.append(name, one);
	}
	return params.toString();
}

export const searchForm = z.object({ find: z.string().check(z.trim(), z.maxLength(200)) });
export const viewForm = z.object({
	name: z.string().check(z.trim(), z.minLength(1), z.maxLength(80))
});
export const removeForm = z.object({ id: z.uuid() });
export const assignForm = z.object({
	ids: z.array(z.uuid()).check(z.minLength(1), z.maxLength(500)),
	/** A member's user id; '' takes the cases from whoever had them. */
	to: z.string().check(z.maxLength(200))
});
export const feedForm = z.object({ scope: z.enum(['mine', 'office']) });

export const periods = ['year', 'five-years', 'all'] as const;
export type Period = (typeof periods)[number];
export const periodQuery = z.object({ period: z.catch(z.enum(periods), 'year') });
