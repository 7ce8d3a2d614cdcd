import type { Program } from './program.ts';
import { notesOf } from './scene.ts';
import type { Scene } from './scene.ts';

/** What may come out otherwise when the answer at one place does. */
export type Reach = {
	/** By number of demand, and by index of way. */
	readonly isReached: readonly boolean[];
	readonly isWayReached: readonly boolean[];
	/** The numbers of the demands and of the claim's own lists, the places of the derived facts, and the indexes of a scene's notes. */
	readonly demands: readonly number[];
	readonly derived: readonly number[];
	readonly lists: readonly number[];
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
	const { demands, derived, lists, ways, mostDemands } = program;
	const isOn = ({ inputs }: { readonly inputs: readonly number[] }) => inputs.includes(place);
	const numbers = demands.filter(isOn).map(({ number }) => number);
	const isReached = new Array<boolean>(mostDemands).fill(false);
	for (const number of numbers) isReached[number] = true;
	return {
		isReached,
		isWayReached: ways.map((way) => way.demands.some(({ number }) => isReached[number])),
		demands: numbers,
		derived: derived.filter(isOn).map((one) => one.place),
		lists: lists.filter(isOn).map(({ number }) => number),
		notes: [...numbers, ...numbers.map((number) => mostDemands + number)]
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
	const notes = notesOf(scene).slice();
	const listRows = scene.listRows.slice();
	const links = scene.links.slice();
	for (const place of places) {
		const reach = reachOf(scene.program, place);
		for (const derived of reach.derived) state[derived] = 0;
		for (const note of reach.notes) notes[note] = 0;
		for (const list of reach.lists) listRows[list] = 0;
		for (const demand of reach.demands) links[demand] = undefined;
	}
	return { ...scene, state, notes, listRows, listOpen: [], links, jointly: [], lastDays: [] };
}
