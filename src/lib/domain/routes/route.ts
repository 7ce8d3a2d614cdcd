import type { Condition } from '../conditions/condition.ts';

/** Which law a route belongs to: today's, or S.254 of 2022 as introduced (not the law). */
export type Law = 'today' | 's254';

/** How a requirement of a route comes out. `unsettled`: courts have not decided; `disputed`: the facts told point both ways. */
export type Result = 'met' | 'disputed' | 'unsettled' | 'not-met';

/** What becomes of a route when one of its requirements is not met, from mildest to hardest. */
export type Failure = 'likely-blocked' | 'blocked' | 'not-available';

/** The outcome of one claim against one defendant by one route. */
export type Outcome = 'could-proceed' | 'contested' | Failure | 'needs-facts';

/**
 * One row of a requirement's decision list: the first row whose `when` holds decides.
 * `because` is a reason code; the sentence is in the copy. `cites` are authority ids and never empty.
 */
export type Row<Reason extends string = string> = {
	readonly when: Condition;
	readonly then: Result;
	readonly because: Reason;
	readonly cites: readonly string[];
};

/** What a requirement is in law: a gate (is the route open at all), an element, a defence, or a bar. */
export type Role = 'gate' | 'element' | 'defence' | 'bar';

/** One thing that must hold for a route. The last row holds always, so that the list is total. */
export type Requirement<Reason extends string = string> = {
	readonly id: string;
	readonly role: Role;
	readonly onFail: Failure;
	readonly rows: readonly Row<Reason>[];
};

/** Who is sued; `agency` is whichever government body runs the service, `sheriff` the sheriff who answers for a deputy. */
export type Defendant =
	'officer' | 'municipality' | 'state' | 'sheriff' | 'agency' | 'united-states';

/** What can be won, and what limits it; `when` says for which facts (default: always). */
export type Remedy<Reason extends string = string> = {
	readonly because: Reason;
	readonly cites: readonly string[];
	readonly when?: Condition;
};

/**
 * One legal way to court against one kind of defendant. `deadline` names a rule of the lawbook.
 * Rows may test facts and these derived facts:
 * `claim`; `violation.federal`, `violation.vermont` ('met' | 'disputed' | 'not-met');
 * `established` and `established.vermont` ('controlling' | 'arguable' | 'possibly-obvious' | 'none');
 * `deadline` ('open' | 'passed', for this route's own clock).
 */
export type Route<Reason extends string = string> = {
	readonly id: string;
	readonly law: Law;
	readonly defendant: Defendant;
	readonly deadline: string;
	readonly requirements: readonly Requirement<Reason>[];
	readonly remedies: readonly Remedy<Reason>[];
	readonly courts: readonly Remedy<Reason>[];
};
