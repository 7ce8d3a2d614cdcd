import type { Day } from '../../deadlines/calendar.ts';
import type { CaseFacts, FactRef } from '../../facts/fact.ts';
import type { Law } from '../../routes/route.ts';
import type { Assumed, Lawbook } from '../lawbook.ts';
import { indexOf } from '../lawbook-index.ts';
import { claimsOf, participants } from '../participants.ts';
import { outcomesOf } from './outcomes-of.ts';
import type { Way } from './program.ts';
import { lesserOf } from './ranks.ts';
import { readyProgram, sceneOf, sceneWith } from './scene.ts';
import type { Scene } from './scene.ts';

/** Every scene of a case with the outcomes of its ways to court, as bits of `ranked`, so that one answer can be tried out. */
export type Board = { readonly things: readonly BoardThing[] };

/** One claim of one incident: a scene for each officer who took part. */
export type BoardThing = {
	readonly incident: number;
	readonly claim: string;
	readonly stands: readonly Stand[];
};

/** One officer's part in a thing: the scene, and the outcome of each of its cells as a set of bits. */
export type Stand = { readonly scene: Scene; readonly outcomes: readonly number[] };

/** The board of a case as it is told. */
export function boardOf(law: Lawbook, told: CaseFacts, today: Day, assumed: Assumed): Board {
	const things = told.incidents.flatMap((record, incident) =>
		claimsOf(law, record).map((claim) => {
			const program = readyProgram(law, indexOf(law).claim(claim), assumed);
			const stands = participants(told, incident, claim).map((officer) =>
				standOf(sceneOf(program, told, incident, officer, today))
			);
			return { incident, claim, stands };
		})
	);
	return { things };
}

function standOf(scene: Scene): Stand {
	return { scene, outcomes: scene.program.ways.map((way) => outcomesOf(way, scene)) };
}

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
		return standOf(sceneWith(stand.scene, variable.place, bit));
	});
	return isChanged ? { ...thing, stands } : thing;
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
