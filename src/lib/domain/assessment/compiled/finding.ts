import { isSingle } from '../../conditions/variables.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import type { FactRef } from '../../facts/fact.ts';
import type { Finding } from '../assessment.ts';
import { basisOf } from './basis.ts';
import type { Basis } from './basis.ts';
import type { Cited } from './citations.ts';
import type { ListSource } from './derived.ts';
import { unionOver } from './list.ts';
import { hasPlace } from './place-set.ts';
import type { PlaceSet } from './place-set.ts';
import type { Demand } from './program.ts';
import { rowsOf } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Slot } from './slots.ts';

/** A finding, with what it makes of its route, as bits, and what it cites. No other has its `id`. */
export type Settled = {
	readonly id: number;
	readonly finding: Finding;
	readonly effect: number;
	readonly cites: Cited;
	/** One row decides. */
	readonly isSingle: boolean;
};

/** Settles one demand on what is known, with the reasons, the answers it rests on and the facts still missing. */
export function settle(demand: Demand, scene: Scene, known: PlaceSet, deadline: Deadline): Settled {
	const set = rowsOf(demand, scene);
	const basis = basisOf(demand, set, scene);
	if (isSingle(set)) return settledAs(demand, set, basis, scene, known, none);
	const missing = missingOf(demand, scene, known, deadline.missing);
	return settledAs(demand, set, basis, scene, known, missing);
}

const none: readonly Slot[] = [];
const mostFlags = 30;
const mostSettled = 200;

/** What a basis was settled to before, with the same of its facts known and the same facts missing. */
function settledAs(
	demand: Demand,
	set: number,
	basis: Basis,
	scene: Scene,
	known: PlaceSet,
	missing: readonly Slot[]
): Settled {
	const { slots } = basis;
	if (slots.length > mostFlags) return settledOn(demand, set, basis, scene, known, missing);
	let flags = 0;
	for (let index = 0; index < slots.length; index += 1) {
		if (hasPlace(known, (slots[index] as Slot).number)) flags |= 1 << index;
	}
	const key = missing.length === 0 ? flags : `${flags} ${missing.map(({ id }) => id).join(' ')}`;
	if (basis.lastKey === key && basis.refs === scene.refs && basis.last) return basis.last;
	if (basis.refs !== scene.refs || basis.settled.size >= mostSettled) {
		basis.refs = scene.refs;
		basis.settled.clear();
	}
	let settled = basis.settled.get(key);
	if (settled === undefined) {
		settled = settledOn(demand, set, basis, scene, known, missing);
		basis.settled.set(key, settled);
	}
	basis.lastKey = key;
	basis.last = settled;
	return settled;
}

let lastId = 0;

function settledOn(
	{ requirement, effects }: Demand,
	set: number,
	{ rows, support, status, slots, cites }: Basis,
	{ refs }: Scene,
	known: PlaceSet,
	missing: readonly Slot[]
): Settled {
	const facts: FactRef[] = [];
	for (const slot of slots) if (hasPlace(known, slot.number)) facts.push(refs(slot));
	lastId += 1;
	return {
		id: lastId,
		finding: {
			requirement: requirement.id,
			role: requirement.role,
			status: status.status,
			openBecause: status.openBecause,
			rows,
			support,
			facts,
			missing: missing.map(refs)
		},
		effect: unionOver(set, effects),
		cites,
		isSingle: isSingle(set)
	};
}

/** The facts not known that leave a demand open. */
function missingOf(
	demand: Demand,
	scene: Scene,
	known: PlaceSet,
	clockMissing: readonly string[]
): readonly Slot[] {
	const { program, state } = scene;
	const found = new Set<Slot>();
	const add = (slot: Slot | undefined) => {
		if (slot !== undefined) found.add(slot);
	};
	const told = (place: number) => add(program.slotAt(place));
	eachOpening(demand, scene, {
		told,
		list: ({ open }) => open(state, told),
		clock: () => clockMissing.forEach((fact) => add(program.slots.of(fact))),
		law: () => {
			for (const slot of program.lawSlots) if (!hasPlace(known, slot.number)) add(slot);
		}
	});
	return [...found];
}

/** What is done with each thing that leaves a demand open. */
export type Openings = {
	readonly told: (place: number) => void;
	/** One of the claim's own lists. */
	readonly list: (source: ListSource) => void;
	readonly clock: () => void;
	/** How closely decided cases establish the law. */
	readonly law: () => void;
};

/** Goes through what leaves a demand open in a scene. */
export function eachOpening(demand: Demand, { program, state }: Scene, to: Openings): void {
	for (const place of demand.openPlaces(state)) {
		const derived = program.derivedAt[place];
		const source = derived && program.sources[derived.fact];
		if (derived === undefined) to.told(place);
		else if (source !== undefined) to.list(source);
		else if (place === demand.clock) to.clock();
		else to.law();
	}
}
