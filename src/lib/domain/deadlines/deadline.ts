/** A length of time for filing: calendar years or months from its start. */
export type Period = { readonly years: number } | { readonly months: number };

/** One step of a limitation reckoning: a reason code with the day it leads to, and its authorities. */
export type DeadlineStep = {
	readonly because: string;
	readonly day: string | null;
	readonly cites: readonly string[];
};

/**
 * A limitation clock, reckoned. `earliest` is the last day (inclusive) to file on the reading least kind to the
 * person, `latest` on the kindest reading the sources support. A null `earliest` means that no day is known
 * (`states` holds 'passed') or that no clock runs yet or ever (`states` is 'open' alone). A null `latest` means
 * that the kindest reading has no limit (`hasNoLimit`), or that its day is not known or has not been set.
 */
export type Deadline = {
	readonly rule: string;
	readonly earliest: string | null;
	readonly latest: string | null;
	/** Some possible reading has no time limit at all. */
	readonly hasNoLimit: boolean;
	/** Possible answers to "is it still open today?". */
	readonly states: readonly ('open' | 'passed')[];
	/** Days from today to `earliest`, today being 0; negative when past; null when not reckoned. */
	readonly daysLeft: number | null;
	/** How the earliest day is reached, in order. */
	readonly steps: readonly DeadlineStep[];
	/** Other readings that may hold, with their last day where there is one, and warnings without a day. */
	readonly doubts: readonly DeadlineStep[];
	/** Facts not known that could still settle whether time has run out; empty when it is settled. */
	readonly missing: readonly string[];
};
