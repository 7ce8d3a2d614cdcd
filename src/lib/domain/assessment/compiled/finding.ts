import { isSingle } from '../../conditions/variables.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import type { FactRef } from '../../facts/fact.ts';
import type { Row } from '../../routes/route.ts';
import type { Finding } from '../assessment.ts';
import { basisOf } from './basis.ts';
import type { Basis } from './basis.ts';
import type { ListSource } from './derived.ts';
import { rowsIn } from './list.ts';
import type { Demand } from './program.ts';
import { rowsOf } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Slot } from './slots.ts';

/** A finding with the set of rows it rests on. */
export type Settled = { readonly finding: Finding; readonly set: number };

/** Settles one demand on what is known, with the reasons, the answers it rests on and the facts still missing. */
export function settle(
	demand: Demand,
	scene: Scene,
	known: Uint8Array,
	deadline: Deadline
): Settled {
	const set = rowsOf(demand, scene);
	const basis = basisOf(scene.program, demand, set);
	return {
		set,
		finding: {
			requirement: demand.requirement.id,
			role: demand.requirement.role,
			status: basis.status.status,
			openBecause: basis.status.openBecause,
			rows: basis.rows,
			support: supportOf(basis, scene),
			facts: factsOf(basis, scene, known),
			missing: isSingle(set)
				? none
				: missingOf(demand, scene, known, () => deadline.missing).map(scene.refs)
		}
	};
}

const none: readonly FactRef[] = [];

/** The claim's own rows behind the derived facts that a basis looks at. */
export function supportOf({ sources }: Basis, scene: Scene): readonly Row[] {
	const [only, ...others] = sources;
	if (only === undefined) return noRows;
	if (others.length === 0) return sourceRows(only, scene);
	return [...new Set(sources.flatMap((fact) => sourceRows(fact, scene)))];
}

const noRows: readonly Row[] = [];
const rowSets = new WeakMap<ListSource, Map<number, readonly Row[]>>();

function sourceRows(fact: string, { program, state }: Scene): readonly Row[] {
	const source = program.sources[fact] as ListSource;
	const set = source.possible(state);
	const made = rowSets.get(source) ?? new Map<number, readonly Row[]>();
	rowSets.set(source, made);
	const rows = made.get(set) ?? rowsIn(source.list, set);
	made.set(set, rows);
	return rows;
}

function factsOf({ looks }: Basis, scene: Scene, known: Uint8Array): readonly FactRef[] {
	const found: FactRef[] = [];
	const seen = new Uint8Array(scene.program.slots.all.length);
	const add = (slot: Slot) => {
		if (seen[slot.number] === 1 || known[slot.number] === 0) return;
		seen[slot.number] = 1;
		found.push(scene.refs(slot));
	};
	for (const look of looks) {
		if (typeof look !== 'string') add(look);
		else for (const slot of slotsBehind(look, scene)) add(slot);
	}
	return found;
}

/** The told facts that a derived fact is reckoned from, as it stands. */
function slotsBehind(fact: string, { program, state }: Scene): readonly Slot[] {
	const source = program.sources[fact];
	if (source === undefined) {
		return fact.startsWith('deadline') ? program.dateSlots : program.lawSlots;
	}
	const set = source.possible(state);
	const made = slotSets.get(source) ?? new Map<number, readonly Slot[]>();
	slotSets.set(source, made);
	const known = made.get(set);
	if (known) return known;
	const places = source.list.whens.flatMap((when, index) =>
		(set & (1 << index)) === 0 ? [] : when.places
	);
	const slots = [...new Set(places.flatMap((place) => program.slotAt(place) ?? []))];
	made.set(set, slots);
	return slots;
}

const slotSets = new WeakMap<ListSource, Map<number, readonly Slot[]>>();

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
