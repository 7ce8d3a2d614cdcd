import type { FactId, OptionOf, TernaryFactId } from '../facts.ts';
import type { PageId, SectionId, pages } from '../questions/index.ts';

export type OptionWords = { readonly label: string; readonly hint?: string };

export type FactWords = {
	/** A question, or the text of a row that is answered yes, no or "I don't know". */
	readonly label: string;
	readonly help?: string;
	readonly example?: string;
	readonly options?: Readonly<Record<string, OptionWords>>;
};

export type PageWords = {
	/** The heading: a question, or the topic of the rows. */
	readonly title: string;
	readonly lead?: string;
	readonly help?: string;
	readonly example?: string;
	/** Why we ask: the legal issue; the citations are the page's. */
	readonly why: string;
	readonly facts: Readonly<Record<string, FactWords>>;
};

/** Only the options known when this is written: a person's own events are named by the screen. */
type KnownOption<F extends FactId> = string extends OptionOf<F> ? never : OptionOf<F>;

type WordsOf<F extends FactId> = [KnownOption<F>] extends [never]
	? Omit<FactWords, 'options'>
	: FactWords & { readonly options: { readonly [O in KnownOption<F>]: OptionWords } };

type FactsOn<P extends PageId> = Extract<(typeof pages)[number], { id: P }>['facts'][number];

/** The words of every page; a page, fact or option without words is a type error. */
export type QuestionCopy = {
	readonly [P in PageId]: PageWords & {
		readonly facts: { readonly [F in FactsOn<P>]: WordsOf<F> };
	};
};

type PageIdsOf<Section extends readonly { readonly id: PageId }[]> = Section[number]['id'];

/** The words of some pages of the interview. */
export type CopyOf<Some extends readonly { readonly id: PageId }[]> = Pick<
	QuestionCopy,
	PageIdsOf<Some>
>;

export type SectionCopy = {
	readonly [S in SectionId]: { readonly title: string; readonly lead?: string };
};

/** The short name of every fact. */
export type FactNames = { readonly [F in FactId]: string };

/** An answer as the person's own sentence. */
export type FactSentence = { readonly yes: string; readonly no: string };

export type FactSentences = { readonly [F in TernaryFactId]: FactSentence };

/** What a person should read before the first question. */
export type ReadFirst = {
	readonly id: string;
	readonly title: string;
	readonly text: readonly string[];
};
