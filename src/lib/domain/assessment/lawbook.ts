import type { Authority } from '../authorities/authority.ts';
import type { DeadlineRule } from '../deadlines/rule.ts';
import type { FactDefinition } from '../facts/fact.ts';
import type { Precedent } from '../precedents/precedent.ts';
import type { Claim } from '../routes/claim.ts';
import type { Route } from '../routes/route.ts';

/** A provision whose text is not known, with the readings a reader may switch between. */
export type Assumption = {
	readonly id: string;
	readonly options: readonly string[];
	readonly default: string;
	readonly cites: readonly string[];
};

/** The law, whole, as of one day: everything `assess` reads apart from the facts and today's date. */
export type Lawbook = {
	readonly version: string;
	/** ISO day up to which the law was read. */
	readonly asOf: string;
	readonly facts: readonly FactDefinition[];
	readonly claims: readonly Claim[];
	readonly routes: readonly Route[];
	readonly deadlines: readonly DeadlineRule[];
	/** Ids of the rules in `deadlines` that are administrative clocks, run for every incident. */
	readonly otherClocks: readonly string[];
	/** Facts a person is not mistaken about, such as the place; never varied to see what would change. */
	readonly givens: readonly string[];
	readonly assumptions: readonly Assumption[];
	readonly authorities: readonly Authority[];
	/** Decided cases, at least those of the claims in question. */
	readonly precedents: readonly Precedent[];
};

/** A reader's readings of the unknown provisions, by assumption id; what is left out has its default. */
export type Assumed = Readonly<Record<string, string>>;
