import type { FactRef } from '../../facts/fact.ts';
import type { Law } from '../../routes/route.ts';
import type { BoardThing, Stand } from './board.ts';
import { outcomesOf } from './outcomes-of.ts';
import type { Way } from './program.ts';
import { lesserOf } from './ranks.ts';
import { reachOf, sceneTrying } from './reach.ts';
import type { Scene } from './scene.ts';

/** One answer to one question: a place in every scene the fact belongs to, and the bit of the answer there. */
export type Trial = { readonly ref: FactRef; readonly option: string };

/** The thing with one answer otherwise; the same thing where the fact has no part in it. */
export function thingWith(thing: BoardThing, { ref, option }: Trial): BoardThing {
	let isChanged = false;
	const stands = thing.stands.map((stand): Stand => {
		const [variable, ...others] = stand.scene.program.told.get(ref.fact) ?? [];
		const bit = variable?.bits.get(option);
		if (variable === undefined || bit === undefined || others.length > 0) return stand;
		if (!isIn(stand.scene, ref)) return stand;
		isChanged = true;
		return standWith(stand, variable.place, bit);
	});
	return isChanged ? { ...thing, stands } : thing;
}

function standWith({ scene, outcomes }: Stand, place: number, answer: number): Stand {
	const tried = sceneTrying(scene, { place, answer });
	const { isWayReached } = reachOf(scene.program, place);
	return {
		scene: tried,
		outcomes: scene.program.ways.map((way, index) =>
			isWayReached[index] ? outcomesOf(way, tried) : (outcomes[index] as number)
		)
	};
}

function isIn({ incident, officer }: Scene, ref: FactRef): boolean {
	if (ref.incident !== undefined) return ref.incident === incident;
	return ref.officer === undefined || ref.officer === officer;
}

/** Every outcome the best way to court under one law may have, as bits. */
export function bestOf({ stands }: BoardThing, law: Law): number {
	let best = 0;
	for (const { scene, outcomes } of stands) {
		scene.program.ways.forEach((way: Way, index) => {
			if (way.route.law !== law) return;
			const own = outcomes[index] as number;
			best = best === 0 ? own : lesserOf(best, own);
		});
	}
	return best;
}
