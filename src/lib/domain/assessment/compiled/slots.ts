import type { FactRef, Scope } from '../../facts/fact.ts';
import { refOf } from '../../facts/record.ts';

/** A told fact that a finding may rest on, with a number of its own in a program, and one among all facts named so far. */
export type Slot = {
	readonly fact: string;
	readonly scope: Scope;
	readonly number: number;
	readonly id: number;
};

/** The slots of a program, given out as facts are named. */
export type Slots = {
	readonly all: readonly Slot[];
	/** The slot of a fact; undefined for one the lawbook does not define. */
	readonly of: (fact: string) => Slot | undefined;
	readonly shared: Shared;
};

/** What slots over the same lawbook share: the id of each fact, and where facts stand for each incident and officer. */
type Shared = { readonly ids: Map<string, number>; readonly refs: Map<number, Refs> };

/** Slots for the facts whose scope is known, after those of `before`. */
export function slotsOver(scopeOf: (fact: string) => Scope | undefined, before?: Slots): Slots {
	const shared = before?.shared ?? { ids: new Map(), refs: new Map() };
	const all: Slot[] = [...(before?.all ?? [])];
	const byFact = new Map(all.map((slot) => [slot.fact, slot]));
	const of = (fact: string): Slot | undefined => {
		const known = byFact.get(fact);
		const scope = scopeOf(fact);
		if (known !== undefined || scope === undefined) return known;
		const id = shared.ids.get(fact) ?? shared.ids.size;
		shared.ids.set(fact, id);
		const slot = { fact, scope, number: all.length, id };
		all.push(slot);
		byFact.set(fact, slot);
		return slot;
	};
	return { all, of, shared };
}

/** Where the facts of one incident and one officer stand. */
export type Refs = (slot: Slot) => FactRef;

const mostOfficers = 1000;

/** The places of facts when one incident and one officer are in view; each is made once. */
export function refsOf({ shared }: Slots, incident: number, officer: number): Refs {
	const key = incident * mostOfficers + officer;
	const known = shared.refs.get(key);
	if (known) return known;
	const made: FactRef[] = [];
	const own: Refs = ({ fact, scope, id }) => (made[id] ??= refOf(fact, scope, incident, officer));
	shared.refs.set(key, own);
	return own;
}
