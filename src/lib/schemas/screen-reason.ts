import { caseIn, isRecord, readable } from './screen-read.ts';
import { screenInput } from './screen.ts';
import { z } from './zod.ts';

/** Why the contract refuses a case: the first thing wrong, with where it stands. */
export function reasonFor(raw: unknown, today: string): string {
	const late = caseIn(raw, today);
	if (late !== null) return `facts.incident.date: is after ${late.asOf}`;
	const misplaced = misplacedFact(raw);
	if (misplaced !== null) return misplaced;
	const parsed = z.safeParse(screenInput, raw);
	if (parsed.success) return 'The case could not be read';
	const [issue] = parsed.error.issues.map(innermost);
	return `${issue?.path.join('.') || 'case'}: ${issue?.message ?? 'is not a case'}`;
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** A union says only that no part of it fits; what is wrong stands in the part that fits best. */
function innermost(issue: z.core.$ZodIssue): Issue {
	if (issue.code !== 'invalid_union') return issue;
	const best = issue.errors.toSorted((a, b) => a.length - b.length)[0]?.[0];
	if (best === undefined) return issue;
	const inner = innermost(best);
	return { path: [...issue.path, ...inner.path], message: inner.message };
}

function misplacedFact(raw: unknown): string | null {
	if (!isRecord(raw) || !isRecord(raw['facts'])) return null;
	for (const fact in raw['facts']) {
		if (fact === 'incidents' || fact === 'officers') continue;
		const definition = readable.get(fact);
		if (definition === undefined) return `facts: there is no fact "${fact}"`;
		const list = `${definition.scope}s`;
		if (raw['facts'][list] !== undefined) return `facts.${fact}: belongs in one of "${list}"`;
		if (!definition.isValid(raw['facts'][fact])) {
			return `facts.${fact}: ${JSON.stringify(raw['facts'][fact])} is no answer to it`;
		}
	}
	return null;
}
