import { isSingle } from '../../conditions/variables.ts';
import type { Result, Row } from '../../routes/route.ts';
import type { Finding } from '../assessment.ts';
import type { Settled } from './finding.ts';
import { citedBy } from './citations.ts';
import type { Cited } from './citations.ts';
import type { ListSource } from './derived.ts';
import { rowsIn } from './list.ts';
import type { Demand, Program } from './program.ts';
import { sourceRows } from './scene.ts';
import type { Scene } from './scene.ts';
import type { Refs, Slot } from './slots.ts';

/** What a finding rests on, for one set of rows of one demand and of the claim's own lists: the same in every case that comes to it. */
export type Basis = {
	readonly rows: readonly Row[];
	/** The claim's own rows behind the derived facts that its rows look at. */
	readonly support: readonly Row[];
	readonly status: Pick<Finding, 'status' | 'openBecause'>;
	/** The told facts its rows look at, by themselves or through derived facts, each once. */
	readonly slots: readonly Slot[];
	/** Its authorities, each once. */
	readonly cites: Cited;
	/** What it was settled to with one set of facts, by which of them were known and which others were missing. */
	readonly settled: Map<number | string, Settled>;
	/** Whose facts those were. */
	refs: Refs | null;
	/** What it was settled to last, and the key of it. */
	lastKey: number | string;
	last: Settled | null;
};

/** The rows of a demand that may decide, with what they look at. */
export type Look = {
	readonly rows: readonly Row[];
	readonly places: readonly number[];
	readonly sources: readonly ListSource[];
	readonly bases: Map<number, Basis>;
	/** The basis where it rests on none of the claim's own lists. */
	only: Basis | null;
};

const mostSets = 2 ** 15;
const mostBases = 100;

/** The basis of a set of rows of a demand, as the claim's own lists stand in a scene; made once. */
export function basisOf(demand: Demand, set: number, scene: Scene): Basis {
	const look = lookAt(demand, set, scene.program);
	const { sources, bases } = look;
	if (sources.length === 0) return (look.only ??= newBasis(look, scene));
	const key = keyOfRows(sources, scene);
	let basis = bases.get(key);
	if (basis === undefined) {
		basis = newBasis(look, scene);
		if (bases.size >= mostBases) bases.clear();
		bases.set(key, basis);
	}
	return basis;
}

/** The possible rows of some of the claim's own lists, as one number. */
export function keyOfRows(sources: readonly ListSource[], scene: Scene): number {
	let key = 0;
	for (let index = 0; index < sources.length; index += 1) {
		key = key * mostSets + sourceRows(sources[index] as ListSource, scene);
	}
	return key;
}

/** The claim's own lists that the basis of a set of rows looks at. */
export function listsBehind(demand: Demand, set: number, program: Program): readonly ListSource[] {
	return lookAt(demand, set, program).sources;
}

function lookAt(demand: Demand, set: number, program: Program): Look {
	if (isSingle(set)) {
		return (demand.looksByRow[Math.clz32(set)] ??= lookOf(program, demand, set));
	}
	let look = demand.looksBySet.get(set);
	if (look === undefined) {
		look = lookOf(program, demand, set);
		demand.looksBySet.set(set, look);
	}
	return look;
}

function lookOf({ derivedAt, sources }: Program, { list }: Demand, set: number): Look {
	const isLastPossible = (set & (1 << (list.rows.length - 1))) !== 0;
	const decisive = list.whens.filter((_, index) => isLastPossible || (set & (1 << index)) !== 0);
	const places = [...new Set(decisive.flatMap((when) => when.places))];
	return {
		rows: rowsIn(list, set),
		places,
		sources: places.flatMap((place) => sources[derivedAt[place]?.fact ?? ''] ?? []),
		bases: new Map(),
		only: null
	};
}

function newBasis({ rows, places, sources }: Look, scene: Scene): Basis {
	const support = [
		...new Set(sources.flatMap((source) => rowsIn(source.list, sourceRows(source, scene))))
	];
	const slots = [...new Set(places.flatMap((place) => slotsAt(place, scene)))];
	return {
		rows,
		support,
		status: statusOf(rows),
		slots,
		cites: citedBy(rows, support),
		settled: new Map(),
		refs: null,
		lastKey: -1,
		last: null
	};
}

/** The told facts at a place, or behind the derived fact there, as it stands. */
function slotsAt(place: number, scene: Scene): readonly Slot[] {
	const { program } = scene;
	const derived = program.derivedAt[place];
	if (derived === undefined) {
		const slot = program.slotAt(place);
		return slot === undefined ? [] : [slot];
	}
	const source = program.sources[derived.fact];
	if (source === undefined) {
		return derived.fact.startsWith('deadline') ? program.dateSlots : program.lawSlots;
	}
	const set = sourceRows(source, scene);
	return source.list.whens
		.flatMap((when, index) => ((set & (1 << index)) === 0 ? [] : when.places))
		.flatMap((input) => program.slotAt(input) ?? []);
}

function statusOf(rows: readonly Row[]): Basis['status'] {
	const results = new Set<Result>(rows.map((row) => row.then));
	const [only] = results;
	if (results.size > 1 || only === undefined) return { status: 'open', openBecause: 'missing' };
	if (only === 'met' || only === 'not-met') return { status: only, openBecause: null };
	return { status: 'open', openBecause: only };
}
