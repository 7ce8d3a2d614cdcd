import type { DeadlineRule } from '../deadlines/rule.ts';
import type { Scope } from '../facts/fact.ts';
import type { Claim } from '../routes/claim.ts';
import type { Lawbook } from './lawbook.ts';

/** Tells what a fact is about; undefined for one the lawbook does not define, such as a derived fact. */
export type ScopeOf = (fact: string) => Scope | undefined;

type LawbookIndex = {
	readonly scopeOf: ScopeOf;
	readonly claim: (id: string) => Claim;
	readonly deadline: (id: string) => DeadlineRule;
};

const indexes = new WeakMap<Lawbook, LawbookIndex>();

/** Look-ups by id, made once for each lawbook. An id the lawbook lacks is a broken invariant and throws. */
export function indexOf(law: Lawbook): LawbookIndex {
	const known = indexes.get(law);
	if (known) return known;
	const scopes = new Map(law.facts.map(({ id, scope }) => [id, scope]));
	const made: LawbookIndex = {
		scopeOf: (fact) => scopes.get(fact),
		claim: finder('claim', law.claims),
		deadline: finder('deadline rule', law.deadlines)
	};
	indexes.set(law, made);
	return made;
}

function finder<T extends { readonly id: string }>(what: string, items: readonly T[]) {
	const byId = new Map(items.map((item) => [item.id, item]));
	return (id: string): T => {
		const item = byId.get(id);
		if (item === undefined) throw new Error(`The lawbook has no ${what} "${id}"`);
		return item;
	};
}
