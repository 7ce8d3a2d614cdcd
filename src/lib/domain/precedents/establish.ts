import { bandsOf } from './band.ts';
import { closest } from './compare.ts';
import { knownOf } from './coding.ts';
import type { Known } from './coding.ts';
import { readyLibrary, rulingsBefore } from './ready.ts';
import type { Library } from './library.ts';
import { lastDay } from './weight.ts';
import type { Band, Established, EstablishInput, Precedent } from './precedent.ts';

/**
 * What the decided cases say of one claim, as the law stood before the day of the incident: the bands its
 * unknown factors and, if not known, its date allow, and the closest decisions for each side.
 */
export function establish(precedents: readonly Precedent[], input: EstablishInput): Established {
	const library = readyLibrary(precedents, input.claim, input.law);
	const known = knownOf(library.coding, input.factors);
	const { on } = input;
	const rulings = rulingsBefore(library, on);
	return {
		bands: on === null ? bandsOnAnyDay(library, known) : bandsOf(rulings, library.coding, known),
		forPerson: closest(rulings, 'person', library.coding, known, on !== null),
		forOfficer: closest(rulings, 'officer', library.coding, known, on !== null)
	};
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
