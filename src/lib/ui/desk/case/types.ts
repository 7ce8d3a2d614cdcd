import type { caseWords } from '#lib/content/copy/desk/case.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';

export type PartyKind = 'client' | 'person' | 'officer' | 'agency';
export type AnswerSource = 'client' | 'document' | 'video' | 'other';

export const answerSources: readonly AnswerSource[] = ['client', 'document', 'video', 'other'];
export const partyKinds: readonly PartyKind[] = ['client', 'person', 'officer', 'agency'];

export type Person = {
	readonly kind: PartyKind;
	readonly name: string;
	readonly phone?: string | undefined;
	readonly email?: string | undefined;
	readonly language?: string | undefined;
	readonly note?: string | undefined;
};

/** What a screener enters; notes and sources stand by `refKey` of the answer they belong to. */
export type Entered = {
	readonly answers: CaseFacts;
	readonly assumed: Readonly<Record<string, string>>;
	readonly people: readonly Person[];
	readonly notes: Readonly<Record<string, string>>;
	readonly sources: Readonly<Record<string, AnswerSource>>;
	readonly narrative: string;
};

/** What became of a save; what another person wrote meanwhile comes back with `stale`. */
export type Saved =
	| { readonly kind: 'saved'; readonly version: number }
	| { readonly kind: 'stale'; readonly version: number; readonly theirs: Entered }
	| { readonly kind: 'refused'; readonly why: string }
	| { readonly kind: 'signed-out' };

export type Save = (version: number, entered: Entered) => Promise<Saved>;

/** What stands on the outside of a case. */
export type Head = {
	readonly id: string;
	readonly number: number;
	readonly status: keyof (typeof caseWords)['statuses'];
	readonly clientName: string;
	readonly assignedTo: string | null;
	readonly source: string;
	readonly receivedAt: Date;
	readonly soonestDeadline: string | null;
	readonly outcomeToday: string | null;
	readonly outcomeProposed: string | null;
	readonly isStoppedByImmunity: boolean;
	readonly isHeld: boolean;
};

export type Remark = {
	readonly about: string;
	readonly text: string;
	readonly by: string;
	readonly at: string;
};

/** Puts a user's id into a name. */
export type NameOf = (id: string | null) => string;
