import { isSingle } from '../../conditions/variables.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import type { FactRef } from '../../facts/fact.ts';
import type { Finding } from '../assessment.ts';
import { basisOf } from './basis.ts';
import type { Basis } from './basis.ts';
import type { Demand } from './program.ts';
import { rowsOf } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Slot } from './slots.ts';

/** A finding with the set of rows and the basis it rests on. */
export type Settled = { readonly finding: Finding; readonly set: number; readonly basis: Basis };

/** Settles one demand on what is known, with the reasons, the answers it rests on and the facts still missing. */
export function settle(
	demand: Demand,
	scene: Scene,
	known: Uint8Array,
	deadline: Deadline
): Settled {
	const set = rowsOf(demand, scene);
	const basis = basisOf(demand, set, scene);
	const finding = isSingle(set)
		? settledFinding(demand, basis, scene, known)
		: findingOn(
				demand,
				basis,
				scene,
				known,
				missingOf(demand, scene, known, () => deadline.missing).map(scene.refs)
			);
	return { set, basis, finding };
}

const none: readonly FactRef[] = [];
const mostBits = 30;

/** A settled finding is the same in every case that comes to it with the same of its facts known. */
function settledFinding(demand: Demand, basis: Basis, scene: Scene, known: Uint8Array): Finding {
	const { slots, last } = basis;
	if (slots.length > mostBits) return findingOn(demand, basis, scene, known, none);
	let key = 0;
	for (let index = 0; index < slots.length; index += 1) {
		if (known[(slots[index] as Slot).number] === 1) key |= 1 << index;
	}
	if (last.refs === scene.refs && last.key === key && last.finding !== null) return last.finding;
	const finding = findingOn(demand, basis, scene, known, none);
	last.refs = scene.refs;
	last.key = key;
	last.finding = finding;
	return finding;
}

function findingOn(
	{ requirement }: Demand,
	{ rows, support, status, slots }: Basis,
	{ refs }: Scene,
	known: Uint8Array,
	missing: readonly FactRef[]
): Finding {
	const facts: FactRef[] = [];
	for (const slot of slots) if (known[slot.number] === 1) facts.push(refs(slot));
	return {
		requirement: requirement.id,
		role: requirement.role,
		status: status.status,
		openBecause: status.openBecause,
		rows,
		support,
		facts,
		missing
	};
}

/** The facts not known that leave a demand open. */
export function missingOf(
	demand: Demand,
	scene: Scene,
	known: Uint8Array,
	clockMissing: () => readonly string[]
): readonly Slot[] {
	const { program, state } = scene;
	const found = new Set<Slot>();
	const add = (slot: Slot | undefined) => {
		if (slot !== undefined) found.add(slot);
	};
	for (const place of demand.openPlaces(state)) {
		const derived = program.derivedAt[place];
		if (derived === undefined) add(program.slotAt(place));
		else if (derived.fact.startsWith('deadline')) {
			for (const fact of clockMissing()) add(program.slots.of(fact));
		} else if (program.sources[derived.fact] !== undefined) {
			derived.open(state, (input) => add(program.slotAt(input)));
		} else {
			for (const slot of program.lawSlots) if (known[slot.number] === 0) add(slot);
		}
	}
	return [...found];
}
