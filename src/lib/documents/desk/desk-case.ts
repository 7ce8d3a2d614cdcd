import type { caseWords } from '#lib/content/copy/desk/case.ts';

type Named = {
	readonly kind: keyof typeof caseWords.kinds;
	readonly name: string;
};

/** Outcomes a reviewer put beside those reckoned. */
export type Override = {
	readonly outcomes: {
		readonly today?: string | undefined;
		readonly proposed?: string | undefined;
	};
	readonly reason: string;
	readonly by: string;
	/** ISO moment. */
	readonly at: string;
};

/** What an office knows of a case beside its answers. */
export type DeskCase = {
	readonly number: number;
	readonly office: string;
	readonly people: readonly (Named & {
		readonly phone?: string | undefined;
		readonly email?: string | undefined;
		readonly language?: string | undefined;
		readonly note?: string | undefined;
	})[];
	readonly narrative: string;
	/** By `refKey` of the answer. */
	readonly notes: Readonly<Record<string, string>>;
	readonly sources: Readonly<Record<string, keyof typeof caseWords.sources>>;
	readonly override: Override | null;
	readonly checks: readonly {
		readonly asked: readonly Named[];
		readonly madeBy: string;
		readonly madeAt: Date;
		readonly decision: string;
		readonly reason: string;
	}[];
	/** Names in the case that no check has asked about. */
	readonly unchecked: readonly Named[];
	/** Puts a user's id into a name. */
	readonly nameOf: (id: string) => string;
};
