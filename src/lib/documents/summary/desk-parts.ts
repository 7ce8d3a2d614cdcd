import type { Section, Spans } from './model.ts';

/** What an office adds to the memorandum of a case of its own. */
export type DeskParts = {
	readonly stamps: readonly string[];
	/** Who the client is, in place of a blank. */
	readonly client: Spans;
	/** The names for the conflict check, and the checks made. */
	readonly conflicts: Section;
	/** Before the ways to court. */
	readonly first: readonly Section[];
	/** Where an answer comes from and what was noted beside it, by `refKey`. */
	readonly beside: (key: string) => Spans;
	/** After the answers. */
	readonly afterAnswers: readonly Section[];
};
