/** What a fact is about: the whole case, one incident, or one officer (or group of officers). */
export type Scope = 'case' | 'incident' | 'officer';

/**
 * The type of a fact. `ternary` is yes/no; `choice` one of `options`; `several` any of `options`;
 * `date` an ISO day, month or year ('2024-03-01', '2024-03', '2024'); `text` the person's own words, never weighed.
 * Any of them may also be answered 'unknown'.
 */
export type FactType =
	| { readonly kind: 'ternary' }
	| { readonly kind: 'choice'; readonly options: readonly string[] }
	| { readonly kind: 'several'; readonly options: readonly string[] }
	| { readonly kind: 'date' }
	| { readonly kind: 'text'; readonly maxLength: number };

/** Whom a factor helps: the person suing or the officer. */
export type Side = 'person' | 'officer';

/** One thing that can be known. A factor also names its claim and the side it helps. */
export type FactDefinition = {
	readonly id: string;
	readonly scope: Scope;
	readonly type: FactType;
	readonly factor?: { readonly claim: string; readonly side: Side };
};

/** 'unknown' is an answer ("I don't know"); an absent key has not been asked. */
export type FactValue = string | readonly string[];
/** Answers by fact id. */
export type FactRecord = Readonly<Record<string, FactValue>>;

/** Everything a person has told us: about the case, about each incident, about each officer. */
export type CaseFacts = {
	readonly facts: FactRecord;
	readonly incidents: readonly FactRecord[];
	readonly officers: readonly FactRecord[];
};

/** Points at one fact of one incident or officer, by index from 0. */
export type FactRef = {
	readonly fact: string;
	readonly incident?: number;
	readonly officer?: number;
};

/** The answer "I don't know". */
export const UNKNOWN = 'unknown';
