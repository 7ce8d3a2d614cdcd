import { bandsOf } from './band.ts';
import type { Side } from '../facts/fact.ts';
import { closest, closestIn } from './compare.ts';
import { knownOf } from './coding.ts';
import type { Known } from './coding.ts';
import { readyLibrary, readyNearIndex, rulingsBefore } from './ready.ts';
import type { Library } from './library.ts';
import { lastDay } from './weight.ts';
import type { Band, Established, EstablishInput, Precedent } from './precedent.ts';

/**
 * What the decided cases say of one claim, as the law stood before the day of the incident: the bands its
 * unknown factors and, if not known, its date allow, and the closest decisions for each side.
 */
export function establish(precedents: readonly Precedent[], input: EstablishInput): Established {
	const library = readyLibrary(precedents, input.claim, input.law);
	return establishedBy(library, knownOf(library.coding, input.factors), input.on);
}

/** What a library says of factors known so far, before the ISO day `on`, or on any day when null. */
export function establishedBy(library: Library, known: Known, on: string | null): Established {
	return { bands: bandsAmong(library, known, on), ...closestBy(library, known, on) };
}

/** The decisions of a library closest to factors known so far, for each side. */
export function closestBy(library: Library, known: Known, on: string | null) {
	return {
		forPerson: closestFor('person', library, known, on),
		forOfficer: closestFor('officer', library, known, on)
	};
}

/** From this many rulings on an index is faster than looking at each. */
const manyRulings = 100;

function closestFor(side: Side, library: Library, known: Known, on: string | null) {
	const { coding, rulings } = library;
	if (rulings.length >= manyRulings) {
		return closestIn(readyNearIndex(library, side), side, coding, known, on);
	}
	return closest(rulingsBefore(library, on), side, coding, known, on !== null);
}

/** Every band that a library allows for factors known so far, before the ISO day `on`, or on any day when null. */
export function bandsAmong(library: Library, known: Known, on: string | null): readonly Band[] {
	if (on === null) return bandsOnAnyDay(library, known);
	return bandsOf(rulingsBefore(library, on), library.coding, known);
}

const bandOrder: readonly Band[] = ['controlling', 'arguable', 'possibly-obvious', 'none'];

function bandsOnAnyDay(library: Library, known: Known): readonly Band[] {
	const found = new Set<Band>();
	const days = new Set(library.rulings.map((ruling) => ruling.decided));
	for (const on of [...days, lastDay('')]) {
		for (const band of bandsOf(rulingsBefore(library, on), library.coding, known)) found.add(band);
		if (found.size === bandOrder.length) break;
	}
	return bandOrder.filter((band) => found.has(band));
}
