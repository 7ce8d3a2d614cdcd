import { sizeOf } from './coding.ts';
import type { Coding, Known } from './coding.ts';
import type { Ruling } from './library.ts';
import type { Band } from './precedent.ts';

/** An arguable match differs from a binding decision in at most this many factors. */
const mostDifferences = 2;

/** Factors that set the facts apart from a ruling: its reasons not there, and new facts against it. */
function differences(ruling: Ruling, coding: Coding, present: number): number {
	const against = ruling.side === 'person' ? coding.officer : coding.person;
	return (ruling.reason & ~present) | (present & against & ~ruling.against);
}

/** A ruling controls when nothing distinguishes it and at least one of its reasons is there. */
export function controls(ruling: Ruling, coding: Coding, present: number): boolean {
	return ruling.reason !== 0 && differences(ruling, coding, present) === 0;
}

/** The band when every factor is known: `present` holds the factors that are there, and no others are. */
export function bandOf(rulings: readonly Ruling[], coding: Coding, present: number): Band {
	const against = present & coding.officer;
	let isLike = false;
	let mayBeObvious = false;
	for (let place = 0; place < rulings.length; place += 1) {
		const ruling = rulings[place] as Ruling;
		if (ruling.side !== 'person') continue;
		const apart = (ruling.reason & ~present) | (against & ~ruling.against);
		if (apart === 0 && isControlling(ruling, rulings, coding, present)) return 'controlling';
		isLike ||= isArguable(ruling, apart, present);
		mayBeObvious ||= isObvious(ruling, against, present);
	}
	if (isLike) return 'arguable';
	return mayBeObvious ? 'possibly-obvious' : 'none';
}

function isControlling(
	ruling: Ruling,
	rulings: readonly Ruling[],
	coding: Coding,
	present: number
): boolean {
	if (ruling.weight !== 'binding' || !controls(ruling, coding, present)) return false;
	return !rulings.some((other) => answers(other, ruling) && controls(other, coding, present));
}

/** Whether a decision for the officer that also controls takes away the force of `ruling`. */
function answers(other: Ruling, ruling: Ruling): boolean {
	if (other.side !== 'officer' || other.weight !== 'binding') return false;
	const isHigher = other.precedent.violation === 'no' && other.rank > ruling.rank;
	return isHigher || (other.decided > ruling.decided && other.rank >= ruling.rank);
}

/** A ruling is arguably like the facts when more than two thirds of its reasons are there and few factors differ. */
function isArguable(ruling: Ruling, apart: number, present: number): boolean {
	if (sizeOf(apart) > slackOf(ruling)) return false;
	return 3 * sizeOf(ruling.reason & present) > 2 * sizeOf(ruling.reason);
}

/** Whether some decision for the person is near the facts: half of its reasons are there, and few factors differ. */
export function isNear(rulings: readonly Ruling[], coding: Coding, present: number): boolean {
	return rulings.some((ruling) => {
		if (ruling.side !== 'person' || (ruling.reason & present) === 0) return false;
		if (2 * sizeOf(ruling.reason & present) < sizeOf(ruling.reason)) return false;
		return sizeOf(differences(ruling, coding, present)) <= mostDifferences;
	});
}

/** A decision that only supports is like the facts when nothing sets them apart; one that illustrates never is. */
function slackOf(ruling: Ruling): number {
	if (ruling.weight === 'binding') return mostDifferences;
	return ruling.weight === 'supporting' ? 0 : -1;
}

function isObvious({ obvious, despite }: Ruling, against: number, present: number): boolean {
	return obvious !== 0 && (obvious & ~present) === 0 && (against & ~despite) === 0;
}

const strongestFirst: readonly Band[] = ['controlling', 'arguable', 'possibly-obvious', 'none'];

const only: Readonly<Record<Band, readonly Band[]>> = {
	controlling: ['controlling'],
	arguable: ['arguable'],
	'possibly-obvious': ['possibly-obvious'],
	none: ['none']
};

/**
 * Every band that some completion of the unknown factors gives, strongest first. The band never falls when a
 * person-factor is added or an officer-factor taken away. So the extremes settle the strongest and the weakest
 * band, and one between is found, if at all, at a completion that just reaches a ruling.
 */
export function bandsOf(rulings: readonly Ruling[], coding: Coding, known: Known): readonly Band[] {
	if (known.unknown === 0) return only[bandOf(rulings, coding, known.present)];
	const worst = known.present | (known.unknown & coding.officer);
	const best = known.present | (known.unknown & coding.person);
	const weakest = bandOf(rulings, coding, worst);
	const strongest = bandOf(rulings, coding, best);
	if (weakest === strongest) return only[weakest];
	const from = strongestFirst.indexOf(strongest);
	const to = strongestFirst.indexOf(weakest);
	return strongestFirst.filter((band, place) => {
		if (place < from || place > to) return false;
		if (place === from || place === to) return true;
		const gives = (present: number) => bandOf(rulings, coding, present) === band;
		return rulings.some((ruling) => justReaches(ruling, band, coding, worst, known, gives));
	});
}

function justReaches(
	ruling: Ruling,
	band: Band,
	coding: Coding,
	worst: number,
	known: Known,
	gives: (present: number) => boolean
): boolean {
	if (ruling.side !== 'person') return false;
	if (band === 'arguable') {
		const short = differences(ruling, coding, worst);
		return someThreshold(short, slackOf(ruling), known.unknown, (flips) => gives(worst ^ flips));
	}
	if (ruling.obvious === 0) return false;
	const short = (ruling.obvious & ~worst) | (worst & coding.officer & ~ruling.despite);
	return someThreshold(short, 0, known.unknown, (flips) => gives(worst ^ flips));
}

/** Whether `holds` for some set of unknown factors whose answers leave at most `slack` of `short`. */
function someThreshold(
	short: number,
	slack: number,
	unknown: number,
	holds: (flips: number) => boolean
): boolean {
	const open = short & unknown;
	const spare = slack - sizeOf(short & ~unknown);
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
