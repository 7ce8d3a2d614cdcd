import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import type { Defendant, Outcome } from '#lib/domain/routes/route.ts';
import type { ClaimId } from '../claims/codebook.ts';

/** What the law makes of one claim of a scenario by one route, with authorities that must be among those it rests on. */
export type Expected = {
	/** Counts from 0. */
	readonly incident?: number;
	readonly officer?: number;
	readonly claim: ClaimId;
	readonly route: string;
	readonly defendant: Defendant;
	readonly outcome: Outcome;
	/** Where the outcome is 'needs-facts': every outcome it may have, best first. */
	readonly range?: readonly Outcome[];
	/** Requirements among those that decide; empty where nothing stands in the way. */
	readonly blockers?: readonly string[];
	readonly cites: readonly string[];
};

/** A worked case, told as a person would answer, with the outcome the law gives it. */
export type Scenario = {
	readonly id: string;
	/** The day on which it is judged. */
	readonly today: string;
	readonly facts: CaseFacts;
	readonly expected: readonly Expected[];
	/** The real dispute it follows, and what the courts did: ids of decided cases or reports. */
	readonly follows: readonly string[];
	/** Offered under "Try an example". */
	readonly isExample: boolean;
};
