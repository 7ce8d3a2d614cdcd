import { partyKinds, partyName } from './desk-case.ts';
import type { PartyKind } from './desk-case.ts';
import { z } from './zod.ts';

const asked = z.object({ kind: z.enum(partyKinds), name: partyName });

/** A name asked about, and what it is in the new case. */
export type Asked = { readonly kind: PartyKind; readonly name: string };

const askedNames = z.array(asked).check(z.minLength(1), z.maxLength(60));

/** A name in another case that is the same or like one asked about. */
export type Match = {
	readonly asked: Asked;
	readonly intakeId: string;
	readonly number: number;
	readonly kind: PartyKind;
	readonly name: string;
	/** From 0 to 1, by shared groups of three letters; 1 is the same letters, in any order of words. */
	readonly alike: number;
	/** A client of the office on one side, somebody else's part on the other: what a person must look at. */
	readonly isAdverse: boolean;
};

const match = z.object({
	asked,
	intakeId: z.string(),
	number: z.int(),
	kind: z.enum(partyKinds),
	name: z.string(),
	alike: z.number(),
	isAdverse: z.boolean()
});

/** What is sealed of a check: the names asked about, what was found, and why a person decided as they did. */
export const sealedCheck = z.object({
	asked: z.array(asked),
	matches: z.array(match),
	reason: z.string()
});

export type SealedCheck = {
	readonly asked: readonly Asked[];
	readonly matches: readonly Match[];
	readonly reason: string;
};

const lines = z.string().check(z.maxLength(12_000));

/** The form for a new case: one name a line. */
export const namesForm = z.object({ client: lines, person: lines, officer: lines, agency: lines });

/** The names of the form, each once; or that no client was named, or that something cannot be read. */
export function askedIn(form: z.infer<typeof namesForm>) {
	const all = partyKinds.flatMap((kind) =>
		[...new Set(form[kind].split(/\r?\n/).map((line) => line.trim()))]
			.filter((name) => name !== '')
			.map((name) => ({ kind, name }))
	);
	if (!all.some(({ kind }) => kind === 'client')) return { kind: 'no-client' } as const;
	const parsed = z.safeParse(askedNames, all);
	return parsed.success
		? ({ kind: 'ok', asked: parsed.data } as const)
		: ({ kind: 'unreadable' } as const);
}

export const decideCheckInput = z.object({
	checkId: z.uuid(),
	decision: z.enum(['cleared-by-person', 'conflict']),
	reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(4000))
});
