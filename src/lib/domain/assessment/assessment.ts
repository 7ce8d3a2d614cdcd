import type { Deadline } from '../deadlines/deadline.ts';
import type { FactRef } from '../facts/fact.ts';
import type { Established } from '../precedents/precedent.ts';
import type { Defendant, Law, Outcome, Remedy, Role, Row } from '../routes/route.ts';

/**
 * One requirement of a route, settled or open. `rows` holds the row that decides, or every row that still may;
 * `support` the rows of the claim's own decision lists (violation, Article 11, Vermont right) that those rest on.
 */
export type Finding = {
	readonly requirement: string;
	readonly role: Role;
	readonly status: 'met' | 'not-met' | 'open';
	/** Why it is open: a fact is missing, the facts point both ways, or the law is unsettled. */
	readonly openBecause: 'missing' | 'disputed' | 'unsettled' | null;
	readonly rows: readonly Row[];
	readonly support: readonly Row[];
	/** Answers it rests on. */
	readonly facts: readonly FactRef[];
	/** Facts not known that could still change it. */
	readonly missing: readonly FactRef[];
};

/** One claim against one defendant by one route, for one incident and one officer. */
export type Cell = {
	readonly incident: number;
	readonly claim: string;
	readonly officer: number;
	readonly route: string;
	readonly law: Law;
	readonly defendant: Defendant;
	/** 'needs-facts' when unknown facts allow more than one outcome; `range` then lists them, best first. */
	readonly outcome: Outcome;
	readonly range: readonly Outcome[];
	/** The requirements that decide the outcome, in the route's order. */
	readonly blockers: readonly string[];
	readonly findings: readonly Finding[];
	readonly deadline: Deadline;
	readonly remedies: readonly Remedy[];
	readonly courts: readonly Remedy[];
	/** Every authority the conclusion rests on, without repeats. */
	readonly citations: readonly string[];
};

/** The best that one law offers for one thing that happened; `cell` is the index in `cells` of the route that offers it. */
export type Headline = {
	readonly outcome: Outcome;
	readonly range: readonly Outcome[];
	readonly cell: number;
	/** The requirement of that cell that decides, or null when nothing stands in the way. */
	readonly blocker: string | null;
};

/** One claim arising from one incident. */
export type Thing = {
	readonly incident: number;
	readonly claim: string;
	readonly today: Headline;
	readonly proposed: Headline;
	readonly cells: readonly Cell[];
	/** What decided cases say of the immunity question, federal law. */
	readonly established: Established;
};

/** An administrative clock that runs beside the routes, such as the Human Rights Commission's year. */
export type OtherClock = { readonly incident: number; readonly deadline: Deadline };

/** What the law makes of one case, under one lawbook, on one day. */
export type Assessment = {
	readonly lawbook: string;
	readonly lawAsOf: string;
	readonly today: string;
	readonly things: readonly Thing[];
	readonly otherClocks: readonly OtherClock[];
	/** Facts not known that could still change some outcome. */
	readonly missing: readonly FactRef[];
};
