import { countOf, isSingle } from '../../conditions/variables.ts';
import type { State } from '../../conditions/variables.ts';
import type { Derived } from './derived.ts';
import { addAnswers, keyOf } from './memory.ts';
import type { Way } from './program.ts';
import { reckoned } from './scene.ts';
import type { Scene } from './scene.ts';

/** Everything a judgment turns on, in few characters; null where the dates alone are too many to number. */
export function judgmentKey(way: Way, scene: Scene): string | null {
	const { state } = scene;
	const { turnedOn } = way;
	const codes: number[] = [];
	const open: Derived[] = [];
	for (let index = 0; index < turnedOn.length; index += 1) {
		const derived = turnedOn[index] as Derived;
		reckoned(derived.place, scene);
		const answers = state[derived.place] as number;
		codes.push(answers);
		if (isSingle(answers)) continue;
		if (derived.place !== way.clock) open.push(derived);
		else if (!addStanding(codes, derived, scene)) return null;
	}
	if (open.length > 0 && !addJointly(codes, open, way, scene)) return null;
	addAnswers(codes, way.toldPlaces, state);
	return keyOf(codes);
}

/** Adds all that a derived fact is reckoned from; false where its dates are too many to number. */
function addStanding(codes: number[], { standing, inputs }: Derived, scene: Scene): boolean {
	const standsAt = standing(scene.ground.frame);
	if (standsAt === null) return false;
	codes.push(standsAt + 1);
	addAnswers(codes, inputs, scene.state);
	return true;
}

/** So many choices of answers are gone through at most; fewer where decided cases are compared for each. */
const mostChoices = { lists: 64, bands: 16 };

/** How what was left open is told in a key. */
const alone = 1;
const jointly = 2;
const whole = 3;

/**
 * Adds which values open derived facts may have together. Where a way looks by itself, or through its clock, at facts
 * they turn on, adds for which answers to these. Where too many facts tie them, or two of them compare the same facts
 * with decided cases, adds all that they are reckoned from.
 */
function addJointly(codes: number[], open: readonly Derived[], way: Way, scene: Scene): boolean {
	const [only, ...others] = open;
	const { state, ground, program } = scene;
	const outside: number[] = [];
	const inside: number[] = [];
	let choices = 1;
	const tie = (place: number) => {
		const answers = state[place] as number;
		if (isSingle(answers) || outside.includes(place) || inside.includes(place)) return;
		choices *= countOf(answers);
		(lookedAtBeside(way, state, place) ? outside : inside).push(place);
	};
	let bands = 0;
	for (const one of open) {
		const source = program.sources[one.fact];
		if (source !== undefined) source.open(state, tie);
		else {
			bands += 1;
			way.besides.get(one)?.forEach(tie);
		}
	}
	if (only !== undefined && others.length === 0 && outside.length === 0) {
		codes.push(alone, only.exact(state, ground));
		return true;
	}
	if (bands > 1 || choices > (bands === 1 ? mostChoices.bands : mostChoices.lists)) {
		codes.push(whole);
		return open.every((one) => addStanding(codes, one, scene));
	}
	codes.push(jointly, outside.length, ...outside);
	const tried = state.slice();
	eachChoice(outside, state, tried, () => {
		const values = new Set<number>();
		eachChoice(inside, state, tried, () => values.add(valuesOf(open, tried, scene)));
		for (const value of [...values].sort((a, b) => a - b)) codes.push(value & 0xffff, value >>> 16);
		codes.push(0);
	});
	return true;
}

/** Whether a way looks at a told place by itself, or through its clock while that is open. */
function lookedAtBeside({ isToldPlace, clock, isBehindClock }: Way, state: State, place: number) {
	return isToldPlace(place) || (isBehindClock(place) && !isSingle(state[clock] as number));
}

/** Puts every choice of answers at some places into `tried`, one after the other. */
function eachChoice(
	places: readonly number[],
	state: State,
	tried: number[],
	then: () => void,
	from = 0
): void {
	const place = places[from];
	if (place === undefined) {
		then();
		return;
	}
	for (let rest = state[place] as number; rest !== 0; rest &= rest - 1) {
		tried[place] = rest & -rest;
		eachChoice(places, state, tried, then, from + 1);
	}
}

/** The values that derived facts may have in a state, four bits for each. */
function valuesOf(open: readonly Derived[], tried: State, { ground }: Scene): number {
	let all = 0;
	for (let index = 0; index < open.length; index += 1) {
		all = all * 16 + (open[index] as Derived).reckon(tried, ground.frame);
	}
	return all;
}
