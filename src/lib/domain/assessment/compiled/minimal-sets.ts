import { outcomesOf } from './outcomes-of.ts';
import { unionOver } from './list.ts';
import type { Demand, Way } from './program.ts';
import { lowestOf } from './ranks.ts';
import { reachOf, sceneOpening, sceneTrying } from './reach.ts';
import type { Move } from './reach.ts';
import { effectOf, rowsOf } from './scene.ts';
import type { Scene } from './scene.ts';

/** Moves that together change the outcome of a way to court, and that outcome as bits. */
export type MoveSet = { readonly moves: readonly Move[]; readonly after: number };

/** A scene in which answers are tried out: at most so many at once, of those that may be imagined at each place. */
export type Tries = {
	readonly scene: Scene;
	readonly movesAt: (place: number) => readonly Move[];
	readonly most: number;
	/** Scenes with fewer moves than that, by the moves in order of place; the same for every way and demand. */
	readonly tried: Map<number, Scene>;
	/** The sets of moves found to make a demand harder than an outcome, by both. */
	readonly harder: Map<string, readonly (readonly Move[])[]>;
};

/** Nothing tried yet. */
export function triesOf(
	scene: Scene,
	movesAt: (place: number) => readonly Move[],
	most: number
): Tries {
	return { scene, movesAt, most, tried: new Map(), harder: new Map() };
}

/**
 * All minimal sets of moves that change the outcome of a way, which must be settled. To make it better, something must
 * change that each demand now standing in the way turns on; to make it worse, it is enough that one demand becomes
 * harder, and then only what that demand turns on is needed.
 */
export function minimalSets(way: Way, tries: Tries): readonly MoveSet[] {
	const outcome = outcomesOf(way, tries.scene);
	const found: (readonly Move[])[] = [
		...way.demands.flatMap((demand) => harderSets(demand, outcome, tries)),
		...easierSets(way, outcome, tries)
	];
	return minimalOf(found).map((moves) => ({
		moves,
		after: outcomesOf(way, moved(tries.scene, moves))
	}));
}

/** The sets of moves that may make a demand harder than an outcome; what is found serves every way that shares it. */
function harderSets(demand: Demand, outcome: number, tries: Tries): readonly (readonly Move[])[] {
	const key = `${demand.number} ${outcome}`;
	const sets = tries.harder.get(key) ?? newHarderSets(demand, outcome, tries);
	tries.harder.set(key, sets);
	return sets;
}

function newHarderSets(
	demand: Demand,
	outcome: number,
	tries: Tries
): readonly (readonly Move[])[] {
	if (demand.effects.every((effect) => effect <= outcome)) return [];
	const isHarder = (scene: Scene) => effectOf(demand, scene) >= outcome * 2;
	const moves = demand.inputs.flatMap(tries.movesAt);
	const found: (readonly Move[])[] = [];
	const extend = (set: readonly Move[], from: Scene, next: number) => {
		const others = moves.slice(next).filter(isFreeIn(set));
		if (set.length + 1 === tries.most) {
			eachThat(isHarder, others, from, (move, tried) => {
				if (exactEffect(demand, tried) >= outcome * 2) found.push([...set, move]);
			});
			return;
		}
		for (const move of others) {
			const all = together(set, move);
			const tried = sceneAfter(all, move, from, tries);
			if (isHarder(tried) && exactEffect(demand, tried) >= outcome * 2) found.push(all);
			else extend(all, tried, moves.indexOf(move) + 1);
		}
	};
	extend([], tries.scene, 0);
	return found;
}

function exactEffect(demand: Demand, scene: Scene): number {
	return unionOver(rowsOf(demand, scene), demand.effects);
}

function isFreeIn(set: readonly Move[]): (move: Move) => boolean {
	return ({ place }) => set.every((one) => one.place !== place);
}

/** Tries the moves after which something may hold, a half of them at a time: what no open answer allows, none does. */
function eachThat(
	mayHold: (scene: Scene) => boolean,
	moves: readonly Move[],
	from: Scene,
	give: (move: Move, tried: Scene) => void
): void {
	const [only, ...others] = moves;
	if (only === undefined) return;
	if (others.length === 0) {
		const tried = sceneTrying(from, only);
		if (mayHold(tried)) give(only, tried);
		return;
	}
	if (!mayHold(sceneOpening(from, moves))) return;
	const half = moves.length >> 1;
	eachThat(mayHold, moves.slice(0, half), from, give);
	eachThat(mayHold, moves.slice(half), from, give);
}

function easierSets(way: Way, outcome: number, tries: Tries): readonly (readonly Move[])[] {
	const { program } = tries.scene;
	const found: (readonly Move[])[] = [];
	const seen = new Set<number>();
	const stands = (demand: Demand, scene: Scene) => lowestOf(effectOf(demand, scene)) >= outcome;
	const isNew = (set: readonly Move[]) => (move: Move) => {
		const key = keyOf(together(set, move));
		return !seen.has(key) && seen.add(key);
	};
	const extend = (set: readonly Move[], from: Scene, standing: readonly Demand[]) => {
		if (standing.length === 0 && lowestOf(outcomesOf(way, from)) < outcome) {
			found.push(set);
			return;
		}
		if (set.length === tries.most) return;
		const moves = candidates(standing, way, tries, set);
		if (set.length + 1 === tries.most) {
			const last = moves.filter(({ place }) => {
				const { isReached } = reachOf(program, place);
				return standing.every(({ number }) => isReached[number]);
			});
			const mayPass = (scene: Scene) =>
				!standing.some((demand) => stands(demand, scene)) &&
				!way.demands.some((demand) => stands(demand, scene));
			eachThat(mayPass, last.filter(isNew(set)), from, (move, tried) =>
				extend(together(set, move), tried, [])
			);
			return;
		}
		for (const move of moves.filter(isNew(set))) {
			const all = together(set, move);
			const tried = sceneAfter(all, move, from, tries);
			extend(
				all,
				tried,
				way.demands.filter((demand) => stands(demand, tried))
			);
		}
	};
	const standing = way.demands.filter((demand) => stands(demand, tries.scene));
	if (outcome > 1) extend([], tries.scene, standing);
	return found;
}

/** The moves on what the demand with the fewest turns on; on what any turns on where none stands in the way for certain. */
function candidates(
	standing: readonly Demand[],
	way: Way,
	{ movesAt }: Tries,
	set: readonly Move[]
): readonly Move[] {
	const movesOn = (places: readonly number[]) => places.flatMap(movesAt).filter(isFreeIn(set));
	const [first, ...others] = standing.map(({ inputs }) => movesOn(inputs));
	if (first === undefined) {
		return movesOn([...new Set(way.demands.flatMap(({ inputs }) => inputs))]);
	}
	return others.reduce((least, moves) => (moves.length < least.length ? moves : least), first);
}

/** A set and one more move, in order of place. */
function together(set: readonly Move[], move: Move): readonly Move[] {
	const after = set.findIndex(({ place }) => place > move.place);
	return after === -1 ? [...set, move] : [...set.slice(0, after), move, ...set.slice(after)];
}

const mostPlaces = 2 ** 12;
const mostAnswers = 2 ** 5;

/** A number of its own for up to three moves in order of place. */
function keyOf(moves: readonly Move[]): number {
	return moves.reduce(
		(key, { place, answer }) =>
			(key * mostPlaces + place) * mostAnswers + (32 - Math.clz32(answer)),
		0
	);
}

function sceneAfter(all: readonly Move[], last: Move, from: Scene, { tried }: Tries): Scene {
	const key = keyOf(all);
	const scene = tried.get(key) ?? sceneTrying(from, last);
	tried.set(key, scene);
	return scene;
}

function moved(scene: Scene, moves: readonly Move[]): Scene {
	return moves.reduce(sceneTrying, scene);
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
