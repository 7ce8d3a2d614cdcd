import { sizeOf } from './coding.ts';
import type { Known } from './coding.ts';
import type { Library, Ruling } from './library.ts';
import type { Band, Weight } from './precedent.ts';
import { visitAlike } from './tree.ts';

/** A decision for the person that only supports is like the facts when nothing sets them apart; one that illustrates never is. */
const slacks: Readonly<Record<Weight, number>> = { binding: 2, supporting: 0, illustrating: -1 };

/** An arguable match differs from a binding decision in at most this many factors, as does one near the facts. */
const mostDifferences = slacks.binding;

/**
 * The band by the first `count` decisions of a library when every factor is known: `present` holds the factors that are
 * there, and no others are.
 */
export function bandAt(library: Library, count: number, present: number): Band {
	let band = 'none' as Band;
	let answers: readonly Ruling[] | undefined;
	visitAlike(library.person, count, present, mostDifferences, (ruling, apart) => {
		if (apart === 0 && ruling.weight === 'binding' && ruling.reason !== 0) {
			answers ??= controllingForOfficer(library, count, present);
			if (!answers.some((other) => isAnswered(ruling, other))) {
				band = 'controlling';
				return -1;
			}
		}
		if (isArguable(ruling, apart, present)) band = 'arguable';
		return band === 'arguable' ? 0 : mostDifferences;
	});
	if (band !== 'none') return band;
	const against = present & library.coding.officer;
	const isObvious = library.wrongs.some(
		({ obvious, despite, place }) =>
			place < count && (obvious & ~present) === 0 && (against & ~despite) === 0
	);
	return isObvious ? 'possibly-obvious' : 'none';
}

function controllingForOfficer({ officer }: Library, count: number, present: number) {
	const found: Ruling[] = [];
	visitAlike(officer, count, present, 0, (ruling) => {
		if (ruling.weight === 'binding' && ruling.reason !== 0) found.push(ruling);
		return 0;
	});
	return found;
}

/** Whether a decision for the officer that also controls takes away the force of `ruling`. */
function isAnswered(ruling: Ruling, other: Ruling): boolean {
	const isHigher = other.precedent.violation === 'no' && other.rank > ruling.rank;
	return isHigher || (other.decided > ruling.decided && other.rank >= ruling.rank);
}

/** A ruling is arguably like the facts when more than two thirds of its reasons are there and few factors differ. */
function isArguable({ weight, reason }: Ruling, apart: number, present: number): boolean {
	return apart <= slacks[weight] && 3 * sizeOf(reason & present) > 2 * sizeOf(reason);
}

/** Whether some decision for the person is near the facts: half of its reasons are there, and few factors differ. */
export function isNear({ person }: Library, count: number, present: number): boolean {
	let isFound = false;
	visitAlike(person, count, present, mostDifferences, ({ reason }) => {
		const shared = reason & present;
		isFound = shared !== 0 && 2 * sizeOf(shared) >= sizeOf(reason);
		return isFound ? -1 : mostDifferences;
	});
	return isFound;
}

const strongestFirst: readonly Band[] = ['controlling', 'arguable', 'possibly-obvious', 'none'];

const only: Readonly<Record<Band, readonly Band[]>> = {
	controlling: ['controlling'],
	arguable: ['arguable'],
	'possibly-obvious': ['possibly-obvious'],
	none: ['none']
};

/**
 * Every band that some completion of the unknown factors gives, strongest first, by the first `count` decisions. The
 * band never falls when a person-factor is added or an officer-factor taken away. So the extremes settle the strongest
 * and the weakest band, and one between is found, if at all, at a completion that just reaches a ruling.
 */
export function bandsAt(library: Library, count: number, known: Known): readonly Band[] {
	const { person, officer } = library.coding;
	if (known.unknown === 0) return only[bandAt(library, count, known.present)];
	const worst = known.present | (known.unknown & officer);
	const best = known.present | (known.unknown & person);
	const weakest = bandAt(library, count, worst);
	const strongest = bandAt(library, count, best);
	if (weakest === strongest) return only[weakest];
	const tried = new Map<number, Band>();
	const bandWith = (flips: number): Band => {
		const band = tried.get(flips) ?? bandAt(library, count, worst ^ flips);
		tried.set(flips, band);
		return band;
	};
	const isReached = (band: Band): boolean =>
		band === 'arguable'
			? isJustLike(library, count, known, (flips) => bandWith(flips) === band)
			: isJustObvious(library, count, known, (flips) => bandWith(flips) === band);
	const from = strongestFirst.indexOf(strongest);
	const to = strongestFirst.indexOf(weakest);
	return strongestFirst.filter((band, place) => {
		if (place < from || place > to) return false;
		return place === from || place === to || isReached(band);
	});
}

type Holds = (flips: number) => boolean;

/** Whether `holds` where the unknown factors are just such that some decision is arguably like the facts. */
function isJustLike(library: Library, count: number, known: Known, holds: Holds): boolean {
	const { person, officer } = library.coding;
	const worst = known.present | (known.unknown & officer);
	const best = known.present | (known.unknown & person);
	let isFound = false;
	visitAlike(library.person, count, best, mostDifferences, ({ weight, reason, against }, apart) => {
		const short = (reason & ~worst) | (worst & officer & ~against);
		isFound = someThreshold(short & known.unknown, slacks[weight] - apart, holds);
		return isFound ? -1 : mostDifferences;
	});
	return isFound;
}

/** The same for a wrong that may be obvious. */
function isJustObvious(library: Library, count: number, known: Known, holds: Holds): boolean {
	const { officer } = library.coding;
	const worst = known.present | (known.unknown & officer);
	return library.wrongs.some(({ obvious, despite, place }) => {
		const short = (obvious & ~worst) | (worst & officer & ~despite);
		return place < count && (short & ~known.unknown) === 0 && holds(short);
	});
}

/** Whether `holds` for some set of unknown factors that leaves at most `spare` of those open. */
function someThreshold(open: number, spare: number, holds: Holds): boolean {
	if (spare < 0) return false;
	if (holds(open)) return true;
	if (spare === 0) return false;
	for (let first = open; first !== 0; first &= first - 1) {
		const one = first & -first;
		if (holds(open ^ one)) return true;
		if (spare === 1) continue;
		for (let second = first & (first - 1); second !== 0; second &= second - 1) {
			if (holds(open ^ one ^ (second & -second))) return true;
		}
	}
	return false;
}

/**
 * How many decisions count on each day on which the bands may be others than the day before: from the start, and once
 * some decision that can bear on the known factors has been made.
 */
export function turningCounts({ rulings, coding, person, officer, wrongs }: Library, known: Known) {
	const worst = known.present | (known.unknown & coding.officer);
	const best = known.present | (known.unknown & coding.person);
	const places = new Set(wrongs.map(({ place }) => place));
	visitAlike(person, rulings.length, best, mostDifferences, ({ place }) => {
		places.add(place);
		return mostDifferences;
	});
	visitAlike(officer, rulings.length, worst, 0, ({ place }) => {
		places.add(place);
		return 0;
	});
	const counts = [...places].map((place) => {
		let count = place + 1;
		while (rulings[count]?.decided === rulings[place]?.decided) count += 1;
		return count;
	});
	return new Set([0, ...counts]);
}
