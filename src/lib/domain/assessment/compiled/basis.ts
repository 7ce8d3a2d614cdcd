import type { Compiled } from '../../conditions/compile.ts';
import type { Result, Row } from '../../routes/route.ts';
import type { Finding } from '../assessment.ts';
import { rowsIn } from './list.ts';
import type { Program, Demand } from './program.ts';
import type { Slot } from './slots.ts';

/** What a finding rests on, for one set of rows of one demand: the same in every case that comes to it. */
export type Basis = {
	readonly rows: readonly Row[];
	readonly whens: readonly Compiled[];
	readonly status: Pick<Finding, 'status' | 'openBecause'>;
	/** What its rows look at, in their order: told facts, and names of derived facts. */
	readonly looks: readonly (Slot | string)[];
	/** Names of the claim's own lists that its rows look at. */
	readonly sources: readonly string[];
};

const bases = new WeakMap<Demand, Map<number, Basis>>();

/** The basis of a set of rows, made once. */
export function basisOf(program: Program, demand: Demand, set: number): Basis {
	const made = bases.get(demand) ?? new Map<number, Basis>();
	bases.set(demand, made);
	const basis = made.get(set) ?? newBasis(program, demand, set);
	made.set(set, basis);
	return basis;
}

function newBasis(program: Program, { list }: Demand, set: number): Basis {
	const rows = rowsIn(list, set);
	const whens = list.whens.filter((_, index) => (set & (1 << index)) !== 0);
	const isLastPossible = (set & (1 << (list.rows.length - 1))) !== 0;
	const decisive = isLastPossible ? list.whens : whens;
	return {
		rows,
		whens,
		status: statusOf(rows),
		looks: [...new Set(decisive.flatMap(({ places }) => places.map((at) => lookAt(program, at))))],
		sources: [
			...new Set(
				decisive.flatMap(({ places }) =>
					places.flatMap((place) => {
						const fact = program.variables.all[place]?.fact ?? '';
						return program.sources[fact] === undefined ? [] : [fact];
					})
				)
			)
		]
	};
}

function lookAt({ variables, slots, derivedAt }: Program, place: number): Slot | string {
	const fact = variables.all[place]?.fact ?? '';
	if (derivedAt[place] !== undefined) return fact;
	return slots.of(fact) ?? fact;
}

function statusOf(rows: readonly Row[]): Basis['status'] {
	const results = new Set<Result>(rows.map((row) => row.then));
	const [only] = results;
	if (results.size > 1 || only === undefined) return { status: 'open', openBecause: 'missing' };
	if (only === 'met' || only === 'not-met') return { status: only, openBecause: null };
	return { status: 'open', openBecause: only };
}
