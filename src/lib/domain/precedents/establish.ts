import { bandsAt, turningCounts } from './band.ts';
import { closest } from './compare.ts';
import { knownOf } from './coding.ts';
import type { Known } from './coding.ts';
import { countBefore } from './library.ts';
import type { Library } from './library.ts';
import { readyLibrary } from './ready.ts';
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
	const { coding, person, officer } = library;
	const count = countBefore(library, on);
	return {
		forPerson: closest(person, coding, known, count, on !== null),
		forOfficer: closest(officer, coding, known, count, on !== null)
	};
}

/** Every band that a library allows for factors known so far, before the ISO day `on`, or on any day when null. */
export function bandsAmong(library: Library, known: Known, on: string | null): readonly Band[] {
	if (on === null) return bandsOnAnyDay(library, known);
	return bandsAt(library, countBefore(library, on), known);
}

const bandOrder: readonly Band[] = ['controlling', 'arguable', 'possibly-obvious', 'none'];

function bandsOnAnyDay(library: Library, known: Known): readonly Band[] {
	const found = new Set<Band>();
	for (const count of turningCounts(library, known)) {
		for (const band of bandsAt(library, count, known)) found.add(band);
		if (found.size === bandOrder.length) break;
	}
	return bandOrder.filter((band) => found.has(band));
}
