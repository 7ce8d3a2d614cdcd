import type { FactDefinition } from '#lib/domain/facts/fact.ts';

const roles = ['self', 'helper', 'lawyer', 'estate'] as const;

/** What the first question asks; apart from all others, so that it can be shown before they are fetched. */
export const roleType = { kind: 'choice', options: roles } as const;

export const firstFacts = [
	{ id: 'case.role', scope: 'case', type: roleType }
] as const satisfies readonly FactDefinition[];
