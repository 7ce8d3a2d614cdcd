import { codingOf, toSet } from './coding.ts';
import type { Coding } from './coding.ts';
import type { Side } from '../facts/fact.ts';
import { libraryOf } from './library.ts';
import { nearIndexOf } from './nearest.ts';
import type { NearIndex } from './nearest.ts';
import type { Library, Ruling } from './library.ts';
import type { ClaimFactors, EstablishedUnder, Precedent } from './precedent.ts';
import type { Principle } from './principle.ts';
import { lastDay } from './weight.ts';

/** A principle made ready: its sets over the claim's coding, and the last day on which it did not yet count. */
export type ReadyPrinciple = {
	readonly principle: Principle;
	readonly all: number;
	readonly any: number;
	readonly unless: number;
	readonly decided: string;
};

const libraries = new WeakMap<readonly Precedent[], Map<string, Library>>();
const principleSets = new WeakMap<readonly Principle[], readonly ReadyPrinciple[]>();

/** The library of a claim, made once for each list of precedents (which never changes). */
export function readyLibrary(
	precedents: readonly Precedent[],
	claim: ClaimFactors,
	law: EstablishedUnder
): Library {
	const made = libraries.get(precedents) ?? new Map<string, Library>();
	libraries.set(precedents, made);
	const key = `${law} ${claim.id}`;
	const library = made.get(key) ?? libraryOf(precedents, claim, law);
	made.set(key, library);
	return library;
}

const nearIndexes = new WeakMap<Library, Map<Side, NearIndex>>();

/** The index of the rulings of a library that help one side, made once. */
export function readyNearIndex(library: Library, side: Side): NearIndex {
	const made = nearIndexes.get(library) ?? new Map<Side, NearIndex>();
	nearIndexes.set(library, made);
	const own = () => library.rulings.filter((ruling) => ruling.side === side);
	const index = made.get(side) ?? nearIndexOf(own(), library.coding);
	made.set(side, index);
	return index;
}

const prefixes = new WeakMap<Library, (readonly Ruling[] | undefined)[]>();

/** The rulings decided before the ISO day `on`, or all of them when it is null; one list for each point in time. */
export function rulingsBefore(library: Library, on: string | null): readonly Ruling[] {
	if (on === null) return library.rulings;
	const count = countBefore(library.rulings, on);
	let made = prefixes.get(library);
	if (made === undefined) {
		made = [];
		prefixes.set(library, made);
	}
	return (made[count] ??= library.rulings.slice(0, count));
}

/** How many of the rulings, which are oldest first, were decided before `on`. */
function countBefore(rulings: readonly Ruling[], on: string): number {
	let low = 0;
	let high = rulings.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const ruling = rulings[middle];
		if (ruling !== undefined && ruling.decided < on) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The principles of a claim, made ready once for each list. */
export function readyPrinciples(
	principles: readonly Principle[],
	claim: ClaimFactors
): readonly ReadyPrinciple[] {
	const made = principleSets.get(principles);
	if (made !== undefined) return made;
	const coding = codingOf(claim);
	const ready = principles.map((principle) => readyPrinciple(principle, coding));
	principleSets.set(principles, ready);
	return ready;
}

function readyPrinciple(principle: Principle, coding: Coding): ReadyPrinciple {
	const days = Object.values(principle.cites).map(lastDay).sort();
	return {
		principle,
		all: toSet(coding, principle.all),
		any: toSet(coding, principle.any),
		unless: toSet(coding, principle.unless),
		decided: days[0] ?? lastDay('')
	};
}
