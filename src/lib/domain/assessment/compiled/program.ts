import type { Compiled } from '../../conditions/compile.ts';
import { compilerOver } from '../../conditions/compile.ts';
import type { Condition } from '../../conditions/condition.ts';
import { blankState, toldByFact, variablesOver } from '../../conditions/variables.ts';
import type { State, ToldByFact, Variable, Variables } from '../../conditions/variables.ts';
import type { FactDefinition } from '../../facts/fact.ts';
import type { Library } from '../../precedents/library.ts';
import { readyLibrary } from '../../precedents/ready.ts';
import type { Claim } from '../../routes/claim.ts';
import type { Remedy, Requirement, Route } from '../../routes/route.ts';
import type { Assumed, Lawbook } from '../lawbook.ts';
import { indexOf } from '../lawbook-index.ts';
import type { Blockers } from './blockers.ts';
import type { Cited } from './citations.ts';
import type { Clock } from './clock.ts';
import type { Look } from './basis.ts';
import { clockSource } from './clock-source.ts';
import type { ClockSource } from './clock-source.ts';
import { commonsOf, layOut } from './commons.ts';
import { bandSource, listSource, minorSource, rightSource, timingFacts } from './derived.ts';
import type { Derived, ListSource } from './derived.ts';
import type { Timing } from './frame.ts';
import type { Judgments } from './judgments.ts';
import type { Kept } from './keys.ts';
import type { Scene } from './scene.ts';
import type { Ground } from './search.ts';
import { slotsOver } from './slots.ts';
import type { Slot, Slots } from './slots.ts';
import type { List } from './list.ts';
import type { Verdicts } from './verdict.ts';
import { wayOf } from './ways.ts';
import type { Making } from './ways.ts';

/** A requirement made ready: each row of its list stands for one bit of `ranked`, what it makes of the route. */
export type Demand = {
	readonly requirement: Requirement;
	readonly list: List;
	readonly effects: readonly number[];
	/** All of them together. */
	readonly anyEffect: number;
	/** Place of the clock's states where a row tests them, and -1 where none does. */
	readonly clock: number;
	/** Even where claims share it, odd where it is one claim's own: no other of the same program has it. */
	readonly number: number;
	/** The derived facts its rows look at, and their places. */
	readonly looked: readonly Derived[];
	readonly looks: readonly number[];
	/** Every told place it turns on, by itself or through derived facts. */
	readonly inputs: readonly number[];
	/** Exactly the rows that decide in some completion of what a state leaves open. */
	readonly exactRows: (state: State, ground: Ground) => number;
	/** The places that leave it open, each once. */
	readonly openPlaces: (state: State) => readonly number[];
	/** What sets of its rows look at, made as they come up: of one row, by its bit from the left, and of several. */
	readonly looksByRow: (Look | undefined)[];
	readonly looksBySet: Map<number, Look>;
};

/** What several demands come to together in a scene. */
export type Joint = (state: State, ground: Ground, scene: Scene) => number;

/** A route made ready for one claim. */
export type Way = {
	readonly route: Route;
	readonly demands: readonly Demand[];
	/** The same, those that may be hardest first, and of these the simplest. */
	readonly hardestFirst: readonly Demand[];
	/** Of each of these, in their order, `anyEffect` and `number`: what is looked at first lies close together. */
	readonly scan: Int32Array;
	/** The hardest any demand can make it, as a bit. */
	readonly hardest: number;
	readonly clock: number;
	/** Its clock among those of its claim. */
	readonly clockNumber: number;
	/** Its limitation rule made ready. */
	readonly limit: Clock;
	/** The derived facts its demands look at, with those that these rest on. */
	readonly derived: readonly Derived[];
	/** The told places its demands look at by themselves, those of two answers apart. */
	readonly toldPlaces: { readonly yesNo: readonly number[]; readonly others: readonly number[] };
	/** The derived facts its demands look at by themselves. */
	readonly turnedOn: readonly Derived[];
	/** The told places behind these that its demands look at by themselves, or that its clock turns on. */
	readonly besides: ReadonlyMap<Derived, readonly number[]>;
	readonly isToldPlace: (place: number) => boolean;
	/** Whether its clock turns on a place. */
	readonly isBehindClock: (place: number) => boolean;
	readonly judgments: Judgments;
	readonly verdicts: Verdicts;
	readonly remedies: readonly Offer[];
	readonly courts: readonly Offer[];
	/** Both, in that order, without those that are never open. */
	readonly offers: readonly Offer[];
	/** Selections of them made already. */
	readonly offered: Map<number, Offered>;
	/** What demands that hang together came to, by their numbers and what is certain without them. */
	readonly joint: Kept<Joint>;
	/** What decided already, by the sets of demands and the outcomes, as bits. */
	readonly blockers: Map<number, Blockers>;
};

/** The remedies and courts that may be open, and what they cite. */
export type Offered = {
	readonly remedies: readonly Remedy[];
	readonly courts: readonly Remedy[];
	readonly cites: Cited;
};

/** A remedy or court, with its test where it has one. */
export type Offer = { readonly remedy: Remedy; readonly when: Compiled | null };

/** Everything one claim may come to, compiled from a lawbook under one reading of the unknown provisions. */
export type Program = {
	readonly claim: Claim;
	readonly variables: Variables;
	readonly blank: State;
	/** One more than the highest number of a demand. */
	readonly mostDemands: number;
	/** Nothing worked out yet, in the form of a scene's notes. */
	readonly noNotes: readonly number[];
	readonly told: ReadonlyMap<string, readonly Variable[]>;
	readonly toldBy: ToldByFact;
	readonly derived: readonly Derived[];
	/** The derived fact at a place; undefined for a told one. */
	readonly derivedAt: readonly (Derived | undefined)[];
	readonly sources: Readonly<Record<string, ListSource>>;
	/** The same, by their numbers. */
	readonly lists: readonly ListSource[];
	/** Whether the person was under 18, which the conditions of limitation rules look at. */
	readonly minor: Derived;
	readonly factorPlaces: readonly number[];
	/** Whom the factor at a place helps; undefined for other facts. */
	readonly sides: readonly ('person' | 'officer' | undefined)[];
	/** The answer at a place that says nothing out of the ordinary. */
	readonly quiet: readonly number[];
	readonly ways: readonly Way[];
	readonly demands: readonly Demand[];
	readonly timing: Timing;
	readonly slots: Slots;
	/** The slot of the fact at a told place. */
	readonly slotAt: (place: number) => Slot | undefined;
	/** The told places of each slot, by its number. */
	readonly placesBySlot: readonly (readonly number[])[];
	/** The facts that established law is reckoned from: the date and the claim's factors. */
	readonly lawSlots: readonly Slot[];
	readonly dateSlots: readonly Slot[];
	readonly library: Library;
	readonly compile: (condition: Condition) => Compiled;
};

/** Compiles what the lawbook says of one claim, under these readings. */
export function programOf(law: Lawbook, claim: Claim, assumed: Assumed): Program {
	const definitions = new Map(law.facts.map((definition) => [definition.id, definition]));
	const constants: Record<string, string> = { claim: claim.id };
	for (const { id, default: byDefault } of law.assumptions) {
		constants[`assume.${id}`] = assumed[id] ?? byDefault;
	}
	const commons = commonsOf(law);
	const { rules, lists } = commons;
	const variables = variablesOver(definitions, constants);
	const compile = compilerOver(variables, commons.compiled);
	layOut(variables, commons);
	const commonPlaces = variables.all.length;
	const factorPlaces = claim.factors.map(
		({ id }) => variables.of(`${claim.id}.${id}`)[0]?.place ?? -1
	);
	const over = { variables, compile, lists };
	const sources: Record<string, ListSource> = {
		'violation.federal': listSource(0, 'violation.federal', claim.federal, over),
		'violation.vermont': listSource(1, 'violation.vermont', claim.vermont, over),
		article11: listSource(2, 'article11', claim.article11, over),
		's254.right': rightSource(3, 's254.right', claim.s254Rights, over)
	};
	const minor = (commons.minor ??= minorSource(variables));
	const bands = (['federal', 'vermont'] as const).map((under) =>
		bandSource(readyLibrary(law.precedents, claim, under), under, factorPlaces, variables)
	);
	const clocks = rules.map((rule) =>
		sharedClock(commons.clocks, clockSource(rule, minor, variables, compile))
	);
	const demands: Demand[] = [];
	const own = [...Object.values(sources), ...bands];
	const derived = [minor, ...own, ...clocks];
	const making: Making = {
		compile,
		lists,
		derived,
		clocks,
		made: demands,
		common: commons.demands,
		isYesNo: (place) => variables.all[place]?.full === 3,
		isCommon: (place) => place < commonPlaces && own.every((one) => one.place !== place)
	};
	const ways = law.routes.map((route) => wayOf(route, making));
	const derivedAt: Derived[] = [];
	for (const one of derived) derivedAt[one.place] = one;
	const slots = slotsOver(indexOf(law).scopeOf, commons.slots);
	const slotOf = (fact: string) => slots.of(fact) ?? [];
	const slotByPlace = variables.all.map(({ place, fact }) =>
		derivedAt[place] === undefined ? slots.of(fact) : undefined
	);
	const mostDemands = Math.max(...demands.map(({ number }) => number)) + 1;
	const dateSlots = [slotOf('incident.date')].flat();
	const told = toldOf(variables, derivedAt, definitions);
	const dates = law.facts.filter(({ type }) => type.kind === 'date').map(({ id }) => id);
	return {
		claim,
		toldBy: toldByFact([...told.values()].flat(), [...timingFacts, ...dates]),
		mostDemands,
		noNotes: new Array<number>(mostDemands * 2).fill(0),
		slots,
		slotAt: (place) => slotByPlace[place],
		placesBySlot: slots.all.map(({ fact }) => (told.get(fact) ?? []).map(({ place }) => place)),
		dateSlots,
		lawSlots: [...dateSlots, ...claim.factors.flatMap(({ id }) => slotOf(`${claim.id}.${id}`))],
		library: readyLibrary(law.precedents, claim, 'federal'),
		variables,
		blank: blankState(variables).map((full, place) => (derivedAt[place] === undefined ? full : 0)),
		told,
		derived,
		derivedAt,
		sources,
		lists: Object.values(sources),
		minor,
		factorPlaces,
		quiet: variables.all.map(({ full, bits }) => (full === 3 && bits.has('no') ? 2 : 1)),
		sides: variables.all.map(({ fact }) => definitions.get(fact)?.factor?.side),
		ways,
		demands,
		timing: {
			when: timed('incident.when', variables),
			under18: timed('person.under18', variables)
		},
		compile
	};
}

/** The clock of a rule as another claim has it, where its conditions come to the same. */
function sharedClock(made: Map<string, ClockSource>, own: ClockSource): ClockSource {
	const key = [own.fact, ...own.clock.whens.map((when) => when.key)].join();
	const known = made.get(key) ?? own;
	made.set(key, known);
	return known;
}

function timed(fact: string, variables: Variables) {
	const [variable] = variables.of(fact);
	if (variable === undefined) throw new Error(`The lawbook has no fact "${fact}"`);
	return { place: variable.place, values: [...variable.bits.keys()] };
}

function toldOf(
	{ all }: Variables,
	derivedAt: readonly (Derived | undefined)[],
	definitions: ReadonlyMap<string, FactDefinition>
): ReadonlyMap<string, readonly Variable[]> {
	const told = all.filter(({ place, fact }) => !derivedAt[place] && definitions.has(fact));
	return Map.groupBy(told, ({ fact }) => fact);
}
