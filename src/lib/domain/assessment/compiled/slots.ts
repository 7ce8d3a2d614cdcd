import type { FactRef, Scope } from '../../facts/fact.ts';
import { refOf } from '../../facts/record.ts';

/** A told fact that a finding may rest on, with a number of its own. */
export type Slot = { readonly fact: string; readonly scope: Scope; readonly number: number };

/** The slots of a program, given out as facts are named. */
export type Slots = {
	readonly all: readonly Slot[];
	/** The slot of a fact; undefined for one the lawbook does not define. */
	readonly of: (fact: string) => Slot | undefined;
};

/** Slots for the facts whose scope is known. */
export function slotsOver(scopeOf: (fact: string) => Scope | undefined): Slots {
	const all: Slot[] = [];
	const byFact = new Map<string, Slot>();
	const of = (fact: string): Slot | undefined => {
		const known = byFact.get(fact);
		const scope = scopeOf(fact);
		if (known !== undefined || scope === undefined) return known;
		const slot = { fact, scope, number: all.length };
		all.push(slot);
		byFact.set(fact, slot);
		return slot;
	};
	return { all, of };
}

/** Where the facts of one incident and one officer stand, by number of slot. */
export type Refs = (slot: Slot) => FactRef;

const refs = new WeakMap<Slots, Map<number, Refs>>();
const mostOfficers = 1000;

/** The places of facts when one incident and one officer are in view; each is made once. */
export function refsOf(slots: Slots, incident: number, officer: number): Refs {
	let byPair = refs.get(slots);
	if (byPair === undefined) {
		byPair = new Map();
		refs.set(slots, byPair);
	}
	const key = incident * mostOfficers + officer;
	const known = byPair.get(key);
	if (known) return known;
	const made: FactRef[] = [];
	const own: Refs = ({ fact, scope, number }) =>
		(made[number] ??= refOf(fact, scope, incident, officer));
	byPair.set(key, own);
	return own;
}
