import { OPEN, YES } from '../../conditions/compile.ts';
import type { Compiled } from '../../conditions/compile.ts';
import type { Condition } from '../../conditions/condition.ts';
import type { Truth } from '../../conditions/evaluate.ts';
import { isSingle, tell } from '../../conditions/variables.ts';
import type { State, ToldByFact, Variables } from '../../conditions/variables.ts';
import type { Day } from '../../deadlines/calendar.ts';
import type { Setting } from '../../deadlines/reading.ts';
import type { Span } from '../../deadlines/span.ts';
import type { CaseFacts, FactRecord, FactValue } from '../../facts/fact.ts';
import { isKnown } from '../../facts/record.ts';
import type { Claim } from '../../routes/claim.ts';
import type { Assumed, Lawbook } from '../lawbook.ts';
import { statesBy } from './clock.ts';
import type { Tested } from './clock.ts';
import type { ListSource } from './derived.ts';
import { frameOf } from './frame.ts';
import type { Jointly } from './judgment-key.ts';
import { unionOver } from './list.ts';
import { programOf } from './program.ts';
import type { Demand, Program, Way } from './program.ts';
import type { Ground } from './search.ts';
import { addPlace, setOf } from './place-set.ts';
import type { PlaceSet } from './place-set.ts';
import { refsOf } from './slots.ts';
import type { Refs, Slot } from './slots.ts';

/** One claim from one incident against one officer, as far as it is known: what the program runs on. */
export type Scene = {
	readonly program: Program;
	/** What is known; the places of derived facts hold 0 until they are reckoned. */
	readonly state: State;
	readonly ground: Ground;
	readonly incident: number;
	readonly officer: number;
	/**
	 * What was worked out of demands so far, once any is looked at; 0 until it is asked. First what each may make of its
	 * route, by number; then the rows of each that may decide, exactly.
	 */
	notes: number[] | null;
	/** The possible rows of each of the claim's own lists, by number, where they were asked; 0 where they must be again. */
	readonly listRows: number[];
	/** The open places of each, by number, each once. */
	readonly listOpen: (readonly number[] | undefined)[];
	/** Where the last day to file lies, by number of the clock. */
	readonly lastDays: (Span | undefined)[];
	/** The open told places each demand turns on, by number. */
	readonly links: (PlaceSet | undefined)[];
	/** What open derived facts came to together. */
	readonly jointly: Jointly[];
	readonly refs: Refs;
};

const programs = new WeakMap<Lawbook, Map<string, Program>>();

/** The program of a claim, compiled once for each lawbook and each set of readings. */
export function readyProgram(law: Lawbook, claim: Claim, assumed: Assumed): Program {
	let made = programs.get(law);
	if (made === undefined) {
		made = new Map();
		programs.set(law, made);
	}
	let key = claim.id;
	for (const id in assumed) key += ` ${id}=${assumed[id]}`;
	let program = made.get(key);
	if (program === undefined) {
		program = programOf(law, claim, assumed);
		made.set(key, program);
	}
	return program;
}

/** Puts what is told of one incident and one officer before the program of a claim. Indexes count from 0. */
export function sceneOf(
	program: Program,
	told: CaseFacts,
	incident: number,
	officer: number,
	today: Day
): Scene {
	const state = program.blank.slice();
	const dates = tellAll(state, told, incident, officer, program.toldBy);
	const frame = frameOf(dates, today, program.timing);
	return {
		program,
		state,
		ground: {
			derived: program.derived,
			derivedAt: program.derivedAt,
			sides: program.sides,
			quiet: program.quiet,
			frame
		},
		incident,
		officer,
		notes: null,
		listRows: [],
		listOpen: [],
		lastDays: [],
		links: [],
		jointly: [],
		refs: refsOf(program.slots, incident, officer)
	};
}

/** Puts what is told of one incident and one officer into a state, the later record over the earlier; gives the dates told. */
export function tellAll(
	state: State,
	{ facts, incidents, officers }: CaseFacts,
	incident: number,
	officer: number,
	toldBy: ToldByFact
): FactRecord {
	const dates: Record<string, FactValue> = { ...toldBy.noDates };
	tell(state, facts, toldBy, dates);
	tell(state, incidents[incident] ?? {}, toldBy, dates);
	tell(state, officers[officer] ?? {}, toldBy, dates);
	return dates;
}

/** Reckons a derived fact where that has not been done. */
export function reckoned(place: number, { program, state, ground }: Scene): void {
	if (state[place] !== 0) return;
	const derived = program.derivedAt[place];
	if (derived === undefined) return;
	for (const below of derived.below) {
		if (state[below.place] === 0) state[below.place] = below.reckon(state, ground.frame);
	}
	state[place] = derived.reckon(state, ground.frame);
}

/** Reckons every derived fact. */
export function reckonAll(scene: Scene): void {
	for (const { place } of scene.program.derived) reckoned(place, scene);
}

/** The rows of a demand that may decide, with each condition taken by itself. */
function possibleRows({ list, looks }: Demand, scene: Scene): number {
	for (let index = 0; index < looks.length; index += 1) reckoned(looks[index] as number, scene);
	return list.possible(scene.state);
}

/** What was worked out of the demands of a scene. */
export function notesOf(scene: Scene): number[] {
	return (scene.notes ??= scene.program.noNotes.slice());
}

/** What the rows that may decide make of the route, each condition taken by itself; worked out once. */
export function effectOf(demand: Demand, scene: Scene): number {
	const notes = notesOf(scene);
	const known = notes[demand.number] as number;
	if (known !== 0) return known;
	const effect = unionOver(possibleRows(demand, scene), demand.effects);
	notes[demand.number] = effect;
	return effect;
}

/** The rows that decide in some completion of what is not known: exactly those; worked out once. */
export function rowsOf(demand: Demand, scene: Scene): number {
	const at = scene.program.mostDemands + demand.number;
	const notes = notesOf(scene);
	const known = notes[at] as number;
	if (known !== 0) return known;
	const possible = possibleRows(demand, scene);
	const rows = isSingle(possible) ? possible : demand.exactRows(scene.state, scene.ground);
	notes[at] = rows;
	return rows;
}

/** The rows of one of the claim's own lists that may decide; worked out once. */
export function sourceRows({ number, possible }: ListSource, { state, listRows }: Scene): number {
	return (listRows[number] ||= possible(state));
}

/** The told places that may still change what one of the claim's own lists comes to, each once; found once. */
export function openPlacesOf({ number, open }: ListSource, scene: Scene): readonly number[] {
	const known = scene.listOpen[number];
	if (known) return known;
	const places: number[] = [];
	open(scene.state, (place) => {
		if (!places.includes(place)) places.push(place);
	});
	scene.listOpen[number] = places;
	return places;
}

/** Where the last day to file lies by the clock of a way; worked out once. */
export function lastDayOf({ clock, clockNumber, limit }: Way, scene: Scene): Span {
	const known = scene.lastDays[clockNumber];
	if (known) return known;
	const { program, state, ground } = scene;
	reckoned(program.minor.place, scene);
	const last = limit.last(state, ground.frame.moment(state));
	if (state[clock] === 0) state[clock] = statesBy(last, ground.frame.today);
	scene.lastDays[clockNumber] = last;
	return last;
}

/** The slots that are known, by number: those answered with anything but "I don't know". */
export function knownSlots({ program, state, ground }: Scene): PlaceSet {
	const { slots, placesBySlot } = program;
	const known = setOf(slots.all.length);
	for (let number = 0; number < slots.all.length; number += 1) {
		const places = placesBySlot[number] as readonly number[];
		let isTold = places.length > 0 || isKnown(ground.frame.facts[(slots.all[number] as Slot).fact]);
		for (let index = 0; index < places.length; index += 1) {
			if (!isSingle(state[places[index] as number] as number)) isTold = false;
		}
		if (isTold) addPlace(known, number);
	}
	return known;
}

/** The setting in which limitation rules are reckoned in full in a scene. */
export function settingIn(scene: Scene): Setting {
	const { program, state, ground } = scene;
	reckoned(program.minor.place, scene);
	const { act, birthday } = ground.frame.moment(state);
	const { truthOf, openFactsOf } = readerOf(state, program.compile, program.variables);
	return { facts: ground.frame.facts, act, birthday, truthOf, openFactsOf };
}

/** How conditions that may carry what they were compiled to are read in a state. */
export function readerOf(
	state: State,
	compile: (condition: Condition) => Compiled,
	{ all }: Variables
): Required<Pick<Setting, 'truthOf' | 'openFactsOf'>> {
	const compiledOf = (condition: Tested) => condition.compiled ?? compile(condition);
	return {
		truthOf: (condition): Truth => {
			const truth = compiledOf(condition).test(state);
			if (truth === OPEN) return 'unknown';
			return truth === YES ? 'yes' : 'no';
		},
		openFactsOf: (condition) => {
			const facts: string[] = [];
			compiledOf(condition).open(state, (place) => facts.push(all[place]?.fact ?? ''));
			return facts;
		}
	};
}
