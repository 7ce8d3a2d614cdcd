import type { Leaning } from '#lib/domain/precedents/lean.ts';
import type { whatIf } from './en/what-if.ts';
import type { Language } from './language.ts';
import type { FactSentence } from './question-copy.ts';
import type { WordsLike } from './words-like.ts';

/** What is not known of the bill, with the readings one may choose between. */
export type AssumptionWords = {
	readonly name: string;
	readonly question: string;
	readonly options: Readonly<Record<string, string>>;
	readonly why: string;
};

/** Which way the cases lean on immunity; never how likely anything is. */
export type LeanWords = {
	readonly heading: string;
	readonly means: Readonly<Record<Leaning, string>>;
	readonly rests: string;
	readonly caution: string;
};

/** Of answers tried out. */
export type WhatIfWords = WordsLike<typeof whatIf>;

/** Words of a result that no verdict needs: the reasons of time limits, answers as sentences and tried out, readings of the bill. */
export type LateWords = {
	readonly reasons: Readonly<Record<string, string>>;
	readonly sentences: Readonly<Record<string, FactSentence>>;
	readonly assumptions: Readonly<Record<string, AssumptionWords>>;
	readonly lean: LeanWords;
	readonly whatIf: WhatIfWords;
};

const brought = new Map<Language, LateWords>();

/** The late words of a language; null until they were brought. */
export function lateWordsIn(language: Language): LateWords | null {
	return brought.get(language) ?? null;
}

export function bringLateWords(language: Language, words: LateWords): void {
	brought.set(language, words);
}
