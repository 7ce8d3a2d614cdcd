import type { Language } from './language.ts';
import { lateWordsIn } from './late-words.ts';
import type { AssumptionWords, LeanWords, WhatIfWords } from './late-words.ts';
import type { FactWords, PageWords } from './question-copy.ts';

type Named = { readonly name: string; readonly question: string };

type Told = {
	readonly unknown: string;
	readonly answered: (name: string, shown: readonly string[]) => string;
	readonly incident: (number: number, day: string | null) => string;
	readonly officer: (number: number | null, who: string | null) => string;
};

/** What the words of the law and of the answers are made of, in one language. */
type Parts = {
	readonly reasons: Readonly<Record<string, string>>;
	readonly requirements: Readonly<Record<string, Readonly<Record<string, Named>>>>;
	/** Their short names. */
	readonly facts: Readonly<Record<string, string>>;
	readonly claims: Readonly<Record<string, { readonly label: string }>>;
	readonly questions: Readonly<Record<string, PageWords>>;
	readonly told: Told;
};

/** The words of the law and of the answers, by code or id. One that is lacking throws. */
export type CodeWords = Told & {
	readonly sentence: (because: string) => string;
	readonly requirement: (route: string, id: string) => Named;
	readonly claim: (id: string) => string;
	readonly assumption: (id: string) => AssumptionWords;
	readonly lean: () => LeanWords;
	readonly whatIf: () => WhatIfWords;
	readonly factName: (fact: string) => string;
	/** The answer as a sentence; null where the fact is not answered yes or no. */
	readonly factSentence: (fact: string, value: 'yes' | 'no') => string | null;
	/** The label of an option; null where the fact has no such option. */
	readonly option: (fact: string, value: string) => string | null;
};

export function codeWordsOf(
	language: Language,
	{ reasons, requirements, facts, claims, questions, told }: Parts
): CodeWords {
	const late = () => lateWordsIn(language);
	const asked = new Map<string, FactWords>(
		Object.values(questions).flatMap((page) => Object.entries(page.facts))
	);
	return {
		...told,
		sentence: (because) => found(reasons[because] ?? late()?.reasons[because], because),
		requirement: (route, id) => found(requirements[route]?.[id], `${route} ${id}`),
		claim: (id) => found(claims[id], id).label,
		assumption: (id) => found(late()?.assumptions[id], id),
		lean: () => found(late()?.lean, 'lean'),
		whatIf: () => found(late()?.whatIf, 'what if'),
		factName: (fact) => found(facts[fact], fact),
		factSentence: (fact, value) => late()?.sentences[fact]?.[value] ?? null,
		option: (fact, value) => asked.get(fact)?.options?.[value]?.label ?? null
	};
}

function found<T>(value: T | undefined, id: string): T {
	if (value === undefined) throw new Error(`No words for "${id}"`);
	return value;
}
