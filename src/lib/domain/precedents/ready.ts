import { codingOf, toSet } from './coding.ts';
import type { Coding } from './coding.ts';
import { libraryOf } from './library.ts';
import type { Library } from './library.ts';
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
