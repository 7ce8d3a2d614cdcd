import type { Day } from '../../deadlines/calendar.ts';
import type { CaseFacts } from '../../facts/fact.ts';
import type { Assumed, Lawbook } from '../lawbook.ts';
import { indexOf } from '../lawbook-index.ts';
import { claimsOf, participants } from '../participants.ts';
import { outcomesOf } from './outcomes-of.ts';
import { readyProgram, sceneOf } from './scene.ts';
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
	const things: BoardThing[] = [];
	for (const [incident, record] of told.incidents.entries()) {
		for (const claim of claimsOf(law, record)) {
			const program = readyProgram(law, indexOf(law).claim(claim), assumed);
			const stands: Stand[] = [];
			for (const officer of participants(told, incident, claim)) {
				stands.push(standOf(sceneOf(program, told, incident, officer, today)));
			}
			things.push({ incident, claim, stands });
		}
	}
	return { things };
}

function standOf(scene: Scene): Stand {
	const outcomes: number[] = [];
	for (const way of scene.program.ways) outcomes.push(outcomesOf(way, scene));
	return { scene, outcomes };
}
