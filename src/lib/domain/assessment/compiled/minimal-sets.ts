import { outcomesOf } from './outcomes-of.ts';
import { unionOver } from './list.ts';
import type { Demand, Way } from './program.ts';
import { lowestOf } from './ranks.ts';
import { effectOf, rowsOf, sceneWith } from './scene.ts';
import type { Scene } from './scene.ts';

/** One answer put in place of what is told: its place and bit. */
export type Move = { readonly place: number; readonly answer: number };

/** Moves that together change the outcome of a way to court, and that outcome as bits. */
export type MoveSet = { readonly moves: readonly Move[]; readonly after: number };

/**
 * All minimal sets of at most `most` moves that change the outcome of a way, which must be settled. To make it better,
 * something must change that each demand now standing in the way turns on; to make it worse, it is enough that one
 * demand becomes harder, and then only what that demand turns on is needed.
 */
export function minimalSets(
	way: Way,
	scene: Scene,
	movesAt: (place: number) => readonly Move[],
	most: number,
	harder: HarderSets
): readonly MoveSet[] {
	const outcome = outcomesOf(way, scene);
	const found: (readonly Move[])[] = [
		...way.demands.flatMap((demand) => harder(demand, outcome)),
		...easierSets(way, scene, outcome, movesAt, most)
	];
	return minimalOf(found).map((moves) => ({ moves, after: outcomesOf(way, moved(scene, moves)) }));
}

/** The sets of moves that may make a demand harder than an outcome. */
export type HarderSets = (demand: Demand, outcome: number) => readonly (readonly Move[])[];

/** Finds harder sets in one scene; what was found for a demand serves every way that shares it. */
export function harderSetsIn(
	scene: Scene,
	movesAt: (place: number) => readonly Move[],
	most: number
): HarderSets {
	const known = new Map<string, readonly (readonly Move[])[]>();
	return (demand, outcome) => {
		const key = `${demand.number} ${outcome}`;
		const sets = known.get(key) ?? newHarderSets(demand, outcome, scene, movesAt, most);
		known.set(key, sets);
		return sets;
	};
}

function newHarderSets(
	demand: Demand,
	outcome: number,
	scene: Scene,
	movesAt: (place: number) => readonly Move[],
	most: number
): readonly (readonly Move[])[] {
	if (demand.effects.every((effect) => effect <= outcome)) return [];
	const moves = demand.inputs.flatMap(movesAt);
	const found: (readonly Move[])[] = [];
	const extend = (set: readonly Move[], from: Scene, next: number) => {
		for (let index = next; index < moves.length; index += 1) {
			const move = moves[index] as Move;
			if (set.some(({ place }) => place === move.place)) continue;
			const tried = sceneWith(from, move.place, move.answer);
			const all = [...set, move];
			if (
				effectOf(demand, tried) > outcome * 2 - 1 &&
				exactEffect(demand, tried) > outcome * 2 - 1
			) {
				found.push(all);
			} else if (all.length < most) extend(all, tried, index + 1);
		}
	};
	extend([], scene, 0);
	return found;
}

function exactEffect(demand: Demand, scene: Scene): number {
	return unionOver(rowsOf(demand, scene), demand.effects);
}

function easierSets(
	way: Way,
	scene: Scene,
	outcome: number,
	movesAt: (place: number) => readonly Move[],
	most: number
): readonly (readonly Move[])[] {
	const found: (readonly Move[])[] = [];
	const seen = new Set<string>();
	const extend = (set: readonly Move[], from: Scene) => {
		const standing = way.demands.filter((demand) => lowestOf(effectOf(demand, from)) >= outcome);
		if (standing.length === 0 && lowestOf(outcomesOf(way, from)) < outcome) {
			found.push(set);
			return;
		}
		if (set.length === most) return;
		for (const move of candidates(standing, way, movesAt, set)) {
			const all = [...set, move].toSorted((a, b) => a.place - b.place);
			const key = all.map(({ place, answer }) => `${place}=${answer}`).join();
			if (seen.has(key)) continue;
			seen.add(key);
			extend(all, sceneWith(from, move.place, move.answer));
		}
	};
	if (outcome > 1) extend([], scene);
	return found;
}

/** The moves on what the demand with the fewest turns on; on what any turns on where none stands in the way for certain. */
function candidates(
	standing: readonly Demand[],
	way: Way,
	movesAt: (place: number) => readonly Move[],
	set: readonly Move[]
): readonly Move[] {
	const isFree = (place: number) => set.every((move) => move.place !== place);
	const movesOn = (places: readonly number[]) => places.filter(isFree).flatMap(movesAt);
	const [first, ...others] = standing.map(({ inputs }) => movesOn(inputs));
	if (first === undefined) {
		return movesOn([...new Set(way.demands.flatMap(({ inputs }) => inputs))]);
	}
	return others.reduce((least, moves) => (moves.length < least.length ? moves : least), first);
}

function moved(scene: Scene, moves: readonly Move[]): Scene {
	return moves.reduce((from, { place, answer }) => sceneWith(from, place, answer), scene);
}

/** Those that hold no other, smallest first, each once. */
function minimalOf(sets: readonly (readonly Move[])[]): readonly (readonly Move[])[] {
	const kept: ReadonlySet<string>[] = [];
	return sets
		.toSorted((a, b) => a.length - b.length)
		.filter((set) => {
			const keys = new Set(set.map(({ place, answer }) => `${place}=${answer}`));
			if (kept.some((other) => other.isSubsetOf(keys))) return false;
			kept.push(keys);
			return true;
		});
}
