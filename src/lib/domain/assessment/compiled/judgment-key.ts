import { countOf, isSingle } from '../../conditions/variables.ts';
import type { State } from '../../conditions/variables.ts';
import { areSingle } from './derived.ts';
import type { Derived } from './derived.ts';
import { addAnswers, addCode, addCodes, addYesNo, beginKey, codesSince, dropKey } from './keys.ts';
import { addDates } from './judgment.ts';
import { areSame } from './list.ts';
import type { Way } from './program.ts';
import { openPlacesOf, reckoned } from './scene.ts';
import type { Scene } from './scene.ts';

/** Begins a key of everything a judgment turns on; null where the dates alone are too many to number. */
export function beginJudgmentKey(way: Way, scene: Scene): number | null {
	const { state } = scene;
	const { turnedOn } = way;
	const key = beginKey();
	let open: Derived[] = none;
	for (let index = 0; index < turnedOn.length; index += 1) {
		const derived = turnedOn[index] as Derived;
		reckoned(derived.place, scene);
		const answers = state[derived.place] as number;
		addCode(answers);
		if (isSingle(answers)) continue;
		if (derived.place !== way.clock) {
			if (open === none) open = [];
			open.push(derived);
		} else if (!addClock(derived, way, scene)) {
			dropKey(key);
			return null;
		}
	}
	if (open.length > 0 && !addJointly(open, way, scene)) {
		dropKey(key);
		return null;
	}
	addYesNo(way.toldPlaces.yesNo, state);
	addAnswers(way.toldPlaces.others, state);
	return key;
}

const none: Derived[] = [];

/** Adds all that an open clock turns on; false where that is more than can be numbered. */
function addClock(clock: Derived, way: Way, scene: Scene): boolean {
	if (addStanding(clock, scene)) return true;
	if (!areSingle(clock.inputs, scene.state)) return false;
	addCode(datesAlone);
	addDates(way, scene);
	return true;
}

/** Begins what is told of a clock that its dates alone leave open. */
const datesAlone = 0xffff;

/** Adds all that a derived fact is reckoned from; false where its dates are too many to number. */
function addStanding({ standing, inputs }: Derived, scene: Scene): boolean {
	const standsAt = standing(scene.ground.frame);
	if (standsAt === null) return false;
	addCode(standsAt + 1);
	addAnswers(inputs, scene.state);
	return true;
}

/** So many choices of answers are gone through at most; fewer where decided cases are compared for each. */
const mostChoices = { lists: 64, bands: 16 };

/** What open derived facts came to together, with these places gone through, as codes. */
export type Jointly = {
	readonly open: readonly Derived[];
	readonly outside: readonly number[];
	readonly inside: readonly number[];
	readonly codes: readonly number[];
};

/** How what was left open is told in a key. */
const alone = 1;
const jointly = 2;
const whole = 3;

/**
 * Adds which values open derived facts may have together. Where a way looks by itself, or through its clock, at facts
 * they turn on, adds for which answers to these. Where too many facts tie them, or two of them compare the same facts
 * with decided cases, adds all that they are reckoned from.
 */
function addJointly(open: readonly Derived[], way: Way, scene: Scene): boolean {
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
		if (source !== undefined) openPlacesOf(source, scene).forEach(tie);
		else {
			bands += 1;
			way.besides.get(one)?.forEach(tie);
		}
	}
	for (const before of scene.jointly) {
		if (!areSame(before.open, open) || !areSame(before.outside, outside)) continue;
		if (!areSame(before.inside, inside)) continue;
		addCodes(before.codes);
		return true;
	}
	const begun = beginKey();
	if (only !== undefined && others.length === 0 && outside.length === 0) {
		const values = only.exact(state, ground);
		addCode(alone);
		addCode(values);
	} else if (bands > 1 || choices > (bands === 1 ? mostChoices.bands : mostChoices.lists)) {
		addCode(whole);
		if (!open.every((one) => addStanding(one, scene))) return false;
	} else addChoices(open, outside, inside, scene);
	scene.jointly.push({ open, outside, inside, codes: codesSince(begun) });
	return true;
}

/** Adds the values that open derived facts may have together, for each choice of answers outside. */
function addChoices(
	open: readonly Derived[],
	outside: readonly number[],
	inside: readonly number[],
	scene: Scene
): void {
	const { state } = scene;
	const values: number[] = [];
	const addValue = () => {
		const value = valuesOf(open, scene);
		if (!values.includes(value)) values.push(value);
	};
	addCode(jointly);
	addCode(outside.length);
	addCodes(outside);
	eachChoice(outside, state, () => {
		values.length = 0;
		eachChoice(inside, state, addValue);
		if (values.length > 1) values.sort((a, b) => a - b);
		for (let index = 0; index < values.length; index += 1) {
			const value = values[index] as number;
			addCode(value & 0xffff);
			addCode(value >>> 16);
		}
		addCode(0);
	});
}

/** Whether a way looks at a told place by itself, or through its clock while that is open. */
function lookedAtBeside({ isToldPlace, clock, isBehindClock }: Way, state: State, place: number) {
	return isToldPlace(place) || (isBehindClock(place) && !isSingle(state[clock] as number));
}

/** Puts every choice of answers at some places into a state, one after the other, and at last what was there before. */
function eachChoice(places: readonly number[], state: State, then: () => void, from = 0): void {
	if (from === places.length) {
		then();
		return;
	}
	const place = places[from] as number;
	const answers = state[place] as number;
	for (let rest = answers; rest !== 0; rest &= rest - 1) {
		state[place] = rest & -rest;
		eachChoice(places, state, then, from + 1);
	}
	state[place] = answers;
}

/** The values that derived facts may have in a scene, four bits for each. */
function valuesOf(open: readonly Derived[], { state, ground }: Scene): number {
	let all = 0;
	for (let index = 0; index < open.length; index += 1) {
		all = all * 16 + (open[index] as Derived).reckon(state, ground.frame);
	}
	return all;
}
