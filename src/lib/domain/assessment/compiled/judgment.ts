import { isSingle } from '../../conditions/variables.ts';
import { knownDate } from '../../deadlines/dates.ts';
import { missingFacts } from '../../deadlines/missing.ts';
import { basisOf, keyOfRows, listsBehind } from './basis.ts';
import { blockersOf } from './blockers.ts';
import type { Blockers } from './blockers.ts';
import { together } from './citations.ts';
import type { ListSource } from './derived.ts';
import { eachOpening } from './finding.ts';
import type { Openings } from './finding.ts';
import { addAnswers, addCode, beginKey, keep, recalled } from './keys.ts';
import { unionOver } from './list.ts';
import { outcomesOf } from './outcomes-of.ts';
import { addAll, addPlace, hasPlace, setOf } from './place-set.ts';
import type { PlaceSet } from './place-set.ts';
import type { Demand, Program, Way } from './program.ts';
import { lowestOf } from './ranks.ts';
import { effectOf, knownSlots, openPlacesOf, reckoned, rowsOf, settingIn } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Slot } from './slots.ts';

/** How one way to court comes out, with what decides and what is missing, for every scene alike in what it turns on. */
export type Judgment = {
	/** Bits of `ranked`. */
	readonly outcomes: number;
	/** Worked out when they are first asked for. */
	reasons: Reasons | null;
};

/** What decides a judgment, and what is missing for it. */
export type Reasons = {
	/** What decides. */
	readonly blockers: Blockers;
	/** The demands it rests on. */
	readonly resting: readonly Demand[];
	/** The claim's own lists behind them. */
	readonly lists: readonly ListSource[];
	/** What it cited first, and by which possible rows of these, as one number. */
	cites: readonly string[] | null;
	citesBy: number;
	/** What else it cited, by these. */
	more: Map<number, readonly string[]> | null;
	/** Facts not known that could still change it. */
	readonly wanted: Wanted;
};

/** Facts not known that could still change something: some by the number of their slot, others by what they stand behind. */
export type Wanted = {
	readonly slots: PlaceSet;
	/** The claim's own lists whose open facts are wanted, as bits by number. */
	lists: number;
	/** Whether the facts that established law is reckoned from are. */
	isLaw: boolean;
};

/** Judges a way in a scene. */
export function judge(way: Way, scene: Scene): Judgment {
	return { outcomes: outcomesOf(way, scene), reasons: null };
}

/** The reasons of a judgment on this way in this scene. */
export function reasonsOf(judgment: Judgment, way: Way, scene: Scene): Reasons {
	return (judgment.reasons ??= newReasons(judgment.outcomes, way, scene));
}

function newReasons(outcomes: number, way: Way, scene: Scene): Reasons {
	const best = lowestOf(outcomes);
	const isSettled = outcomes === best;
	const decisive = isSettled ? best : ~((best << 1) - 1);
	const effects: number[] = [];
	for (let index = 0; index < way.demands.length; index += 1) {
		const demand = way.demands[index] as Demand;
		const effect = (demand.anyEffect & decisive) === 0 ? 1 : effectOf(demand, scene);
		const isExact = (effect & decisive) === 0 || isSingle(effect);
		effects.push(isExact ? effect : unionOver(rowsOf(demand, scene), demand.effects));
	}
	const blockers = blockersOf(outcomes, effects, way);
	const resting = blockers.demands.length === 0 ? way.demands : blockers.demands;
	return {
		blockers,
		resting,
		lists: [
			...new Set(resting.flatMap((one) => listsBehind(one, rowsOf(one, scene), scene.program)))
		],
		cites: null,
		citesBy: 0,
		more: null,
		wanted: isSettled ? nothing : wantedFor(way, best, effects, scene)
	};
}

/** The authorities that a judgment of a scene rests on, by its reasons. */
export function citationsOf(reasons: Reasons, scene: Scene): readonly string[] {
	const { resting, lists } = reasons;
	const key = keyOfRows(lists, scene);
	if (reasons.cites !== null && reasons.citesBy === key) return reasons.cites;
	let cites = reasons.more?.get(key);
	if (cites === undefined) {
		const bases = resting.map((demand) => basisOf(demand, rowsOf(demand, scene), scene));
		cites = together(bases.map((basis) => basis.cites));
		if (reasons.cites !== null) (reasons.more ??= new Map()).set(key, cites);
	}
	if (reasons.cites === null) {
		reasons.cites = cites;
		reasons.citesBy = key;
	}
	return cites;
}

const nothing: Wanted = { slots: setOf(0), lists: 0, isLaw: false };

/** Nothing wanted yet, with room for every slot of a program. */
export function nothingWanted({ slots }: Program): Wanted {
	return { slots: setOf(slots.all.length), lists: 0, isLaw: false };
}

/** Adds what one way wants to what others do. */
export function addWanted({ slots, lists, isLaw }: Wanted, to: Wanted): void {
	addAll(slots, to.slots);
	to.lists |= lists;
	to.isLaw ||= isLaw;
}

/** The slots of all that is wanted in a scene, in their order. */
export function slotsWanted({ slots, lists, isLaw }: Wanted, scene: Scene): readonly Slot[] {
	const { program } = scene;
	for (const source of program.lists) {
		if ((lists & (1 << source.number)) === 0) continue;
		for (const place of openPlacesOf(source, scene)) {
			const slot = program.slotAt(place);
			if (slot !== undefined) addPlace(slots, slot.number);
		}
	}
	if (isLaw) {
		const known = knownSlots(scene);
		for (const { number } of program.lawSlots)
			if (!hasPlace(known, number)) addPlace(slots, number);
	}
	return program.slots.all.filter(({ number }) => hasPlace(slots, number));
}

function wantedFor(way: Way, best: number, effects: readonly number[], scene: Scene): Wanted {
	const { program } = scene;
	const wanted = nothingWanted(program);
	const add = (slot: Slot | undefined) => {
		if (slot !== undefined) addPlace(wanted.slots, slot.number);
	};
	const openings: Openings = {
		told: (place) => add(program.slotAt(place)),
		list: ({ number }) => (wanted.lists |= 1 << number),
		clock: () => missingDates(way, scene).forEach((fact) => add(program.slots.of(fact))),
		law: () => (wanted.isLaw = true)
	};
	for (const [index, demand] of way.demands.entries()) {
		if ((effects[index] as number) < best << 1 || isSingle(rowsOf(demand, scene))) continue;
		eachOpening(demand, scene, openings);
	}
	return wanted;
}

/** The facts that leave the clock of a way open: the same wherever the same answers, and as much of its dates, are known. */
export function missingDates(way: Way, scene: Scene): readonly string[] {
	const { missing, timed } = way.limit;
	reckoned(scene.program.minor.place, scene);
	const key = beginKey();
	addDates(way, scene);
	return recalled(missing, key) ?? keep(missing, key, missingFacts(timed, settingIn(scene)));
}

/** Adds to a key the answers that the clock of a way looks at, and how much of each of its dates is known. */
export function addDates({ clock, limit }: Way, { program, state, ground }: Scene): void {
	addAnswers(program.derivedAt[clock]?.inputs ?? [], state);
	addAnswers(limit.places, state);
	for (const fact of limit.facts) {
		const date = knownDate(ground.frame.facts, fact);
		addCode(date === null ? 0 : date.from < date.to ? 1 : 2);
	}
}
