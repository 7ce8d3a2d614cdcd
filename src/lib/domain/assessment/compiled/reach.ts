import type { Program } from './program.ts';
import type { Scene } from './scene.ts';

/** What may come out otherwise when the answer at one place does. */
export type Reach = {
	/** By number of demand, and by index of way. */
	readonly isReached: readonly boolean[];
	readonly isWayReached: readonly boolean[];
	/** The numbers of the demands, the places of the derived facts, and the indexes of a scene's notes. */
	readonly demands: readonly number[];
	readonly derived: readonly number[];
	readonly notes: readonly number[];
};

const reaches = new WeakMap<Program, Reach[]>();

/** What the answer at a told place bears on; found once. */
export function reachOf(program: Program, place: number): Reach {
	let made = reaches.get(program);
	if (made === undefined) {
		made = [];
		reaches.set(program, made);
	}
	return (made[place] ??= newReach(program, place));
}

function newReach(program: Program, place: number): Reach {
	const { demands, derived, sources, ways, mostDemands } = program;
	const isOn = ({ inputs }: { readonly inputs: readonly number[] }) => inputs.includes(place);
	const lists = Object.values(sources);
	const numbers = demands.filter(isOn).map(({ number }) => number);
	const isReached = new Array<boolean>(mostDemands).fill(false);
	for (const number of numbers) isReached[number] = true;
	return {
		isReached,
		isWayReached: ways.map((way) => way.demands.some(({ number }) => isReached[number])),
		demands: numbers,
		derived: derived.filter(isOn).map((one) => one.place),
		notes: [
			...numbers,
			...numbers.map((number) => mostDemands + number),
			...lists.filter(isOn).map(({ number }) => mostDemands * 2 + number)
		]
	};
}

/** One answer put in place of what is told: its place and bit. */
export type Move = { readonly place: number; readonly answer: number };

/** The scene with one answer otherwise, keeping what was worked out that does not turn on it. */
export function sceneTrying(scene: Scene, { place, answer }: Move): Scene {
	const tried = forgetting(scene, [place]);
	tried.state[place] = answer;
	return tried;
}

/** The scene in which each of these moves may have been made or not. */
export function sceneOpening(scene: Scene, moves: readonly Move[]): Scene {
	const opened = forgetting(
		scene,
		moves.map(({ place }) => place)
	);
	for (const { place, answer } of moves) {
		opened.state[place] = (opened.state[place] as number) | answer;
	}
	return opened;
}

function forgetting(scene: Scene, places: readonly number[]): Scene {
	const state = scene.state.slice();
	const notes = scene.notes.slice();
	const links = scene.links.slice();
	for (const place of places) {
		const reach = reachOf(scene.program, place);
		for (const derived of reach.derived) state[derived] = 0;
		for (const note of reach.notes) notes[note] = 0;
		for (const demand of reach.demands) links[demand] = undefined;
	}
	return { ...scene, state, notes, links, lastDays: new Map() };
}
