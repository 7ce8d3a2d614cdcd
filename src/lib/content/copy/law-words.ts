import { factStatements } from './en/facts.ts';
import { claimWords } from './en/questions/claims.ts';
import { questions } from './en/questions/index.ts';
import { claimReasons } from './en/reasons/claims.ts';
import { deadlineReasons } from './en/reasons/deadlines.ts';
import { federalReasons, federalRequirements } from './en/reasons/federal.ts';
import { s254Reasons, s254Requirements } from './en/reasons/s254.ts';
import { vermontReasons, vermontRequirements } from './en/reasons/vermont.ts';
import { result, resultNoteWords } from './en/result.ts';
import type { FactStatement, FactWords } from './question-copy.ts';

type Named = { readonly name: string; readonly question: string };

const reasons: Readonly<Record<string, string>> = {
	...federalReasons,
	...vermontReasons,
	...s254Reasons,
	...claimReasons,
	...deadlineReasons,
	...resultNoteWords
};

const requirements: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
	...federalRequirements,
	...vermontRequirements,
	...s254Requirements
};

const facts: Readonly<Record<string, FactStatement>> = factStatements;

const claims: Readonly<Record<string, { readonly label: string }>> = claimWords;

const asked = new Map<string, FactWords>(
	Object.values(questions).flatMap((page) => Object.entries<FactWords>(page.facts))
);

/** The words of the law and of the answers, in the reader's language, by code or id. One that is lacking throws. */
export const lawWords = {
	sentence: (because: string): string => found(reasons[because], because),
	requirement: (route: string, id: string): Named =>
		found(requirements[route]?.[id], `${route} ${id}`),
	claim: (id: string): string => found(claims[id], id).label,
	factName: (fact: string): string => found(facts[fact], fact).name,
	/** The answer as a sentence; null where the fact is not answered yes or no. */
	factSentence: (fact: string, value: 'yes' | 'no'): string | null => facts[fact]?.[value] ?? null,
	/** The label of an option; null where the fact has no such option. */
	option: (fact: string, value: string): string | null =>
		asked.get(fact)?.options?.[value]?.label ?? null,
	...result.told
} as const;

function found<T>(value: T | undefined, id: string): T {
	if (value === undefined) throw new Error(`No words for "${id}"`);
	return value;
}
