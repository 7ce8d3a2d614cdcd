import { isSingle } from '../../conditions/variables.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import type { FactRef } from '../../facts/fact.ts';
import type { Finding } from '../assessment.ts';
import { basisOf } from './basis.ts';
import type { Basis } from './basis.ts';
import { hasPlace } from './place-set.ts';
import type { PlaceSet } from './place-set.ts';
import type { Demand } from './program.ts';
import { rowsOf } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Slot } from './slots.ts';

/** A finding with the set of rows and the basis it rests on. */
export type Settled = { readonly finding: Finding; readonly set: number; readonly basis: Basis };

/** Settles one demand on what is known, with the reasons, the answers it rests on and the facts still missing. */
export function settle(demand: Demand, scene: Scene, known: PlaceSet, deadline: Deadline): Settled {
	const set = rowsOf(demand, scene);
	const basis = basisOf(demand, set, scene);
	const finding = isSingle(set)
		? settledFinding(demand, basis, scene, known)
		: findingOn(
				demand,
				basis,
				scene,
				known,
				missingOf(
					demand,
					scene,
					() => known,
					() => deadline.missing
				).map(scene.refs)
			);
	return { set, basis, finding };
}

const none: readonly FactRef[] = [];
/** A settled finding is the same as the last one with the same of its facts known. */
function settledFinding(demand: Demand, basis: Basis, scene: Scene, known: PlaceSet): Finding {
	const { mask, last } = basis;
	let isSame = last.refs === scene.refs && last.finding !== null;
	for (let word = 0; word < mask.length; word += 1) {
		const own = (mask[word] as number) & (known[word] as number);
		if (own === last.known[word]) continue;
		isSame = false;
		last.known[word] = own;
	}
	if (isSame && last.finding !== null) return last.finding;
	last.refs = scene.refs;
	last.finding = findingOn(demand, basis, scene, known, none);
	return last.finding;
}

function findingOn(
	{ requirement }: Demand,
	{ rows, support, status, slots }: Basis,
	{ refs }: Scene,
	known: PlaceSet,
	missing: readonly FactRef[]
): Finding {
	const facts: FactRef[] = [];
	for (const slot of slots) if (hasPlace(known, slot.number)) facts.push(refs(slot));
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
	known: () => PlaceSet,
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
			const told = known();
			for (const slot of program.lawSlots) if (!hasPlace(told, slot.number)) add(slot);
		}
	}
	return [...found];
}
