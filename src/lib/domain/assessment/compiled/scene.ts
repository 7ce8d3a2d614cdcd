import { OPEN, YES } from '../../conditions/compile.ts';
import type { Condition } from '../../conditions/condition.ts';
import type { Truth } from '../../conditions/evaluate.ts';
import { tell } from '../../conditions/variables.ts';
import type { State } from '../../conditions/variables.ts';
import { isoOf } from '../../deadlines/calendar.ts';
import type { Day } from '../../deadlines/calendar.ts';
import { knownDate } from '../../deadlines/dates.ts';
import type { Setting } from '../../deadlines/reading.ts';
import type { CaseFacts, FactRecord } from '../../facts/fact.ts';
import { recordOf } from '../../facts/record.ts';
import type { Claim } from '../../routes/claim.ts';
import type { Assumed, Lawbook } from '../lawbook.ts';
import { frameOf } from './frame.ts';
import { programOf } from './program.ts';
import type { Program, Way } from './program.ts';
import { hardestOf } from './search.ts';
import type { Ground } from './search.ts';
import { knownSlots, refsOf } from './slots.ts';
import type { Refs } from './slots.ts';

/** One claim from one incident against one officer, as far as it is known: what the program runs on. */
export type Scene = {
	readonly program: Program;
	readonly facts: FactRecord;
	readonly state: State;
	readonly ground: Ground;
	readonly incident: number;
	readonly officer: number;
	/** Which slots are known, by number. */
	readonly known: Uint8Array;
	readonly refs: Refs;
};

type Programs = Map<string, Program>;

const programs = new WeakMap<Lawbook, Programs>();

/** The program of a claim, compiled once for each lawbook and each set of readings. */
export function readyProgram(law: Lawbook, claim: Claim, assumed: Assumed): Program {
	const made = programs.get(law) ?? new Map<string, Program>();
	programs.set(law, made);
	let key = claim.id;
	for (const id in assumed) key += ` ${id}=${assumed[id]}`;
	const program = made.get(key) ?? programOf(law, claim, assumed);
	made.set(key, program);
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
	const facts = recordOf(told, incident, officer);
	const date = knownDate(facts, 'incident.date');
	const frame = frameOf(facts, today, date === null ? null : isoOf(date.from), program.timing);
	const state = program.blank.slice();
	tell(state, facts, program.told);
	for (const derived of program.derived) state[derived.place] = derived.reckon(state, frame);
	const { derived, derivedAt } = program;
	return {
		program,
		facts,
		state,
		ground: { derived, derivedAt, frame, memory: new Map() },
		incident,
		officer,
		known: knownSlots(program.slots, facts),
		refs: refsOf(program.slots, incident, officer)
	};
}

/** Every outcome a way to court may have, as bits of `ranked`: exactly those some completion of the unknown facts gives. */
export function outcomesOf({ demands, derived }: Way, { state, ground }: Scene): number {
	return hardestOf(demands, state, { ...ground, derived });
}

/** The setting in which limitation rules are reckoned in full in a scene. */
export function settingIn({ program, state, ground, facts }: Scene): Setting {
	const { act, birthday } = ground.frame.moment(state);
	const truthOf = (condition: Condition): Truth => {
		const truth = program.compile(condition).test(state);
		if (truth === OPEN) return 'unknown';
		return truth === YES ? 'yes' : 'no';
	};
	return { facts, act, birthday, truthOf };
}
