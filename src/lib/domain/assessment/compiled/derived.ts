import { YES } from '../../conditions/compile.ts';
import type { Compiled } from '../../conditions/compile.ts';
import type { Condition } from '../../conditions/condition.ts';
import { isSingle } from '../../conditions/variables.ts';
import type { State, Variables } from '../../conditions/variables.ts';
import type { DeadlineRule } from '../../deadlines/rule.ts';
import { bandsAmong } from '../../precedents/establish.ts';
import { countBefore } from '../../precedents/library.ts';
import type { Library } from '../../precedents/library.ts';
import type { Band, EstablishedUnder } from '../../precedents/precedent.ts';
import type { VermontRight } from '../../routes/claim.ts';
import type { Result, Row } from '../../routes/route.ts';
import type { Frame } from './frame.ts';
import { listOf, unionOver } from './list.ts';
import type { List, Lists } from './list.ts';
import { hardestOf } from './search.ts';
import type { Ground } from './search.ts';
import { rememberedFor } from './memory.ts';
import { minorAnswers } from './moment.ts';

/** A fact that nobody is asked and that is reckoned from others, with the set of values it may have. */
export type Derived = {
	readonly fact: string;
	readonly place: number;
	/** Derived facts it rests on. */
	readonly below: readonly Derived[];
	/** Every told place it is reckoned from. */
	readonly inputs: readonly number[];
	readonly reckon: (state: State, frame: Frame) => number;
	/** Names the told places that may still change it. */
	readonly open: (state: State, found: (place: number) => void) => void;
	/** All that it takes from the dates, as one small number from -1; null where they are too many to number. */
	readonly standing: (frame: Frame) => number | null;
	/** Exactly the values that some completion of its inputs gives, where `reckon` may give more. */
	readonly exact: (state: State, ground: Ground) => number;
};

/** One of the claim's own lists, behind a derived fact; each row stands for one bit of `results`. */
export type ListSource = Derived & {
	/** Its number among the claim's lists, from 0. */
	readonly number: number;
	readonly list: List;
	readonly effects: readonly number[];
	readonly possible: (state: State) => number;
};

/** Results from best to worst for the person, in the order of their bits. */
const results = ['met', 'unsettled', 'disputed', 'not-met'] as const satisfies readonly Result[];

/** Bands from strongest to weakest, in the order of their bits. */
const bands = [
	'controlling',
	'arguable',
	'possibly-obvious',
	'none'
] as const satisfies readonly Band[];

/** The states of a clock, in the order of their bits. */
export const clockStates = ['open', 'passed'] as const;

/** The derived facts that rest on a claim's own lists. */
const listFacts = ['violation.federal', 'violation.vermont', 'article11', 's254.right'];

const bandFacts = { federal: 'established', vermont: 'established.vermont' } as const;

/** Gives every derived fact its place, in the same order for every claim. */
export function placeDerived(variables: Variables, rules: readonly DeadlineRule[]): void {
	variables.derive('person.minor', minorAnswers);
	for (const fact of listFacts) variables.derive(fact, results);
	for (const fact of Object.values(bandFacts)) variables.derive(fact, bands);
	for (const { id } of rules) variables.derive(`deadline.${id}`, clockStates);
}

/** What a claim's lists are made ready over. */
type Over = {
	readonly variables: Variables;
	readonly compile: (condition: Condition) => Compiled;
	readonly lists: Lists;
};

const timeless = () => -1;

function openIn(list: List, set: number, state: State, found: (place: number) => void): void {
	for (let index = 0; index < list.whens.length; index += 1) {
		if ((set & (1 << index)) !== 0) list.whens[index]?.open(state, found);
	}
}

/** What a decision list of the claim comes to. */
export function listSource(
	number: number,
	fact: string,
	rows: readonly Row[],
	{ variables, compile, lists }: Over
): ListSource {
	const { place } = variables.derive(fact, results);
	const list = listOf(rows, compile, lists);
	const effects = list.rows.map(({ then }) => 1 << results.indexOf(then));
	return {
		number,
		fact,
		place,
		list,
		effects,
		below: [],
		standing: timeless,
		inputs: list.places,
		possible: list.possible,
		reckon: (state) => unionOver(list.possible(state), effects),
		open: (state, found) => openIn(list, list.possible(state), state, found),
		exact: (state, ground) =>
			rememberedFor(ground.frame, place, list.places, state, () =>
				hardestOf([{ list, effects }], state, ground)
			)
	};
}

/** The best Vermont right of several: rows that certainly hold set the least there is, others what may be better. */
export function rightSource(
	number: number,
	fact: string,
	rights: readonly VermontRight[],
	{ variables, compile, lists }: Over
): ListSource {
	const { place } = variables.derive(fact, results);
	const list = listOf(rights, compile, lists, false);
	const effects = list.rows.map(({ then }) => 1 << results.indexOf(then));
	const reckon = (state: State) => {
		let certain: number = 1 << results.indexOf('not-met');
		let possible = 0;
		for (let index = 0; index < list.whens.length; index += 1) {
			const truth = (list.whens[index] as Compiled).test(state);
			const effect = effects[index] ?? 0;
			if (truth === YES && effect < certain) certain = effect;
			else if (truth !== 0) possible |= effect;
		}
		return certain | (possible & (certain - 1));
	};
	const open: Derived['open'] = (state, found) => openIn(list, list.holding(state), state, found);
	return {
		number,
		fact,
		place,
		list,
		effects,
		below: [],
		standing: timeless,
		inputs: list.places,
		possible: list.holding,
		reckon,
		open,
		exact: (state) => exhaust(state, reckon, open)
	};
}

/** Goes through the open inputs of a derived fact one by one until every value it may have is found; `guesses` first. */
export function exhaust(
	state: State,
	reckon: (state: State) => number,
	open: Derived['open'],
	guesses: readonly State[] = [],
	need: number = reckon(state)
): number {
	const upper = reckon(state) & need;
	if (upper === 0) return 0;
	let first = -1;
	if (!isSingle(upper)) {
		open(state, (place) => {
			if (first === -1) first = place;
		});
	}
	if (first === -1) return upper;
	let found = 0;
	for (const guess of guesses) found |= reckon(guess) & upper;
	for (let rest = state[first] as number; rest !== 0 && found !== upper; rest &= rest - 1) {
		const tried = state.slice();
		tried[first] = rest & -rest;
		found |= exhaust(tried, reckon, open, [], upper & ~found);
	}
	return found;
}

function bandBits(possible: readonly Band[]): number {
	let set = 0;
	for (const band of possible) set |= 1 << bands.indexOf(band);
	return set;
}

/** How closely decided cases establish the law. */
export function bandSource(
	library: Library,
	under: EstablishedUnder,
	factorPlaces: readonly number[],
	variables: Variables
): Derived {
	const fact = bandFacts[under];
	const { place } = variables.derive(fact, bands);
	return {
		fact,
		place,
		below: [],
		standing: ({ on }) => (on === null ? -1 : countBefore(library, on)),
		inputs: factorPlaces,
		reckon: (state, frame) => bandBits(bandsAmong(library, knownIn(state, factorPlaces), frame.on)),
		open: (state, found) => {
			for (const factor of factorPlaces) if (state[factor] === 3) found(factor);
		},
		exact: (state) => state[place] as number
	};
}

/** The factors certainly there, and those that may be, as sets over the claim's coding. */
export function knownIn(state: State, factorPlaces: readonly number[]) {
	let present = 0;
	let unknown = 0;
	for (let index = 0; index < factorPlaces.length; index += 1) {
		const answers = state[factorPlaces[index] as number];
		if (answers === 1) present |= 1 << index;
		else if (answers === 3) unknown |= 1 << index;
	}
	return { present, unknown };
}

/** Whether the person was under 18 at the act, which limitation rules may test. */
export function minorSource(variables: Variables): Derived {
	const inputs = timingFacts.flatMap((fact) => variables.of(fact)[0]?.place ?? []);
	const { place } = variables.derive('person.minor', minorAnswers);
	return {
		fact: 'person.minor',
		place,
		below: [],
		standing: ({ loneAct }) => {
			const act = loneAct();
			return act === null ? null : act === 'unknown' ? -1 : 0;
		},
		inputs,
		reckon: (state, frame) => frame.moment(state).minor,
		open: (state, found) => inputs.filter((one) => !isSingle(state[one] as number)).forEach(found),
		exact: (state) => state[place] as number
	};
}

/** The facts, beside dates, that change when a clock starts. */
export const timingFacts = ['incident.when', 'person.under18'];

/** Whether every place is down to one answer. */
export function areSingle(places: readonly number[], state: State): boolean {
	for (let index = 0; index < places.length; index += 1) {
		if (!isSingle(state[places[index] as number] as number)) return false;
	}
	return true;
}
