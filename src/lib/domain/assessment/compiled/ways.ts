import type { Compiled } from '../../conditions/compile.ts';
import type { Condition } from '../../conditions/condition.ts';
import type { State } from '../../conditions/variables.ts';
import type { Remedy, Requirement, Route } from '../../routes/route.ts';
import { effectOf, ranked } from '../outcome.ts';
import type { Look } from './basis.ts';
import type { ClockSource } from './clock-source.ts';
import type { Derived } from './derived.ts';
import { areSame, listOf } from './list.ts';
import type { Lists } from './list.ts';
import { keptOf } from './keys.ts';
import { remembered } from './memory.ts';
import type { Demand, Offer, Way } from './program.ts';
import { highestOf } from './ranks.ts';
import { exactRows, exactRowsOf, openPlaces } from './rows.ts';
import type { Ground } from './search.ts';

/** What the routes of one claim are made from. */
export type Making = {
	readonly compile: (condition: Condition) => Compiled;
	readonly lists: Lists;
	readonly derived: readonly Derived[];
	readonly clocks: readonly ClockSource[];
	/** Demands made for this claim, so that those of several routes are made once. */
	readonly made: Demand[];
	/** Demands made for any claim that look at nothing of a claim's own. */
	readonly common: Demand[];
	readonly isCommon: (place: number) => boolean;
	/** Whether a place has two answers alone. */
	readonly isYesNo: (place: number) => boolean;
};

const mostJudgments = 1024;
const mostJoint = 64;

/** Makes a route ready for one claim. */
export function wayOf(route: Route, making: Making): Way {
	const { compile, derived, clocks, isYesNo } = making;
	const source = clocks.find(({ fact }) => fact === `deadline.${route.deadline}`);
	if (source === undefined) throw new Error(`No clock for ${route.id}`);
	const clock = source.place;
	const offer = (remedy: Remedy): Offer => ({
		remedy,
		when: remedy.when === undefined ? null : compile(onClock(remedy.when, route.deadline))
	});
	const demands = route.requirements.map((one) => demandOf(one, route.deadline, clock, making));
	const hardestFirst = demands.toSorted(
		(a, b) =>
			highestOf(b.anyEffect) - highestOf(a.anyEffect) ||
			a.looks.length - b.looks.length ||
			a.inputs.length - b.inputs.length
	);
	const remedies = route.remedies.map(offer).filter(({ when }) => when?.fixed !== 0);
	const courts = route.courts.map(offer).filter(({ when }) => when?.fixed !== 0);
	const looked = new Set(demands.flatMap(({ list }) => list.places));
	const toldPlaces = [...looked].filter((place) => derived.every((one) => one.place !== place));
	const told = new Set(toldPlaces);
	const timed = new Set(source.inputs);
	const turnedOn = derived.filter(({ place }) => looked.has(place));
	return {
		route,
		clock,
		clockNumber: clocks.indexOf(source),
		limit: source.clock,
		hardest: demands.reduce((most, { effects }) => Math.max(most, ...effects), 1),
		demands,
		hardestFirst,
		scan: Int32Array.from(hardestFirst.flatMap(({ anyEffect, number }) => [anyEffect, number])),
		derived: derived.filter(({ fact, place }) => looked.has(place) || fact === 'person.minor'),
		toldPlaces: {
			yesNo: toldPlaces.filter(isYesNo),
			others: toldPlaces.filter((one) => !isYesNo(one))
		},
		turnedOn,
		besides: new Map(
			turnedOn.map((one) => [
				one,
				one.inputs.filter((place) => told.has(place) || timed.has(place))
			])
		),
		isToldPlace: (place) => told.has(place),
		isBehindClock: (place) => timed.has(place),
		judgments: { kept: keptOf(mostJudgments), asked: 0, found: 0 },
		verdicts: new Map(),
		remedies,
		courts,
		offers: [...remedies, ...courts],
		offered: new Map(),
		joint: keptOf(mostJoint),
		blockers: new Map()
	};
}

/** The requirement made ready; one that several routes share is made once. */
function demandOf(
	requirement: Requirement,
	rule: string,
	clock: number,
	{ compile, lists, derived, made, common, isCommon }: Making
): Demand {
	const known = made.find(
		(one) =>
			(one.clock === -1 || one.clock === clock) &&
			(one.requirement === requirement || isSame(one.requirement, requirement))
	);
	if (known) return known;
	const rows = requirement.rows.map((row) => ({ ...row, when: onClock(row.when, rule) }));
	const list = listOf(rows, compile, lists);
	const originals = list.rows.map((row) => requirement.rows[rows.indexOf(row)] ?? row);
	const looked = derived.filter(({ place }) => list.places.includes(place));
	const all = list.places.every(isCommon) ? common : null;
	const before = all?.find(
		(one) =>
			one.requirement === requirement &&
			one.list.whens === list.whens &&
			areSame(one.list.rows, originals) &&
			areSame(one.looked, looked)
	);
	if (before) {
		made.push(before);
		return before;
	}
	const search = (state: State, ground: Ground) => exactRows(list, state, ground);
	const told = list.places.filter((place) => !looked.some((one) => one.place === place));
	const inputs = [...new Set([...told, ...looked.flatMap((one) => one.inputs)])];
	const effects = originals.map((row) => 1 << ranked.indexOf(effectOf(requirement, row.then)));
	const demand: Demand = {
		requirement,
		list: { ...list, rows: originals },
		effects,
		anyEffect: effects.reduce((all, effect) => all | effect, 0),
		clock: list.places.includes(clock) ? clock : -1,
		number: all === null ? made.length * 2 + 1 : all.length * 2,
		looked,
		looks: looked.map(({ place }) => place),
		inputs,
		exactRows: exactRowsOf(list, looked, remembered(inputs, looked, search)),
		openPlaces: (state) => openPlaces(list, state),
		looksByRow: new Array<Look | undefined>(33).fill(undefined),
		looksBySet: new Map()
	};
	made.push(demand);
	all?.push(demand);
	return demand;
}

/** Whether two requirements say the same in the same words. */
function isSame(one: Requirement, other: Requirement): boolean {
	return one.id === other.id && JSON.stringify(one) === JSON.stringify(other);
}

/** The condition with the route's own clock for "deadline". */
function onClock(condition: Condition, rule: string): Condition {
	switch (condition.kind) {
		case 'is':
			return condition.fact === 'deadline' ? { ...condition, fact: `deadline.${rule}` } : condition;
		case 'not':
			return { kind: 'not', of: onClock(condition.of, rule) };
		case 'all':
		case 'any':
		case 'at-least':
			return { ...condition, of: condition.of.map((part) => onClock(part, rule)) };
	}
}
