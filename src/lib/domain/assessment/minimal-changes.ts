import { dayOf } from '../deadlines/calendar.ts';
import type { CaseFacts, FactRef, FactValue } from '../facts/fact.ts';
import { recordAt, refKey } from '../facts/record.ts';
import type { Defendant, Law, Outcome } from '../routes/route.ts';
import { boardOf } from './compiled/board.ts';
import { minimalSets, triesOf } from './compiled/minimal-sets.ts';
import { lowestOf, ranksIn } from './compiled/ranks.ts';
import type { Move } from './compiled/reach.ts';
import type { Scene } from './compiled/scene.ts';
import { variable } from './counterfactuals.ts';
import type { VariableFact } from './counterfactuals.ts';
import type { Assumed, Lawbook } from './lawbook.ts';
import { outcomeOf } from './outcome.ts';

/** Answers that, had they all been others, would have changed the outcome of one route; with any of them left out, they would not. */
export type MinimalChange = {
	readonly incident: number;
	readonly claim: string;
	readonly officer: number;
	readonly route: string;
	readonly law: Law;
	readonly defendant: Defendant;
	readonly before: Outcome;
	readonly after: Outcome;
	readonly answers: readonly {
		readonly fact: FactRef;
		readonly from: FactValue | null;
		readonly to: string;
	}[];
};

/**
 * All minimal sets of at most `most` answers that would change the settled outcome of a route, by route, smallest
 * first. What still needs facts is not looked at; `nextMostDecisive` says what would settle it.
 */
export function counterfactuals(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed = {},
	most: 1 | 2 | 3 = 3
): readonly MinimalChange[] {
	const board = boardOf(law, told, dayOf(today), assumed);
	const facts = new Map(variable(law, board).map((one) => [refKey(one.ref), one]));
	return board.things.flatMap(({ incident, claim, stands }) =>
		stands.flatMap(({ scene, outcomes }) => {
			const tries = triesOf(scene, movesIn(scene, facts), most);
			return scene.program.ways.flatMap((way, index) => {
				const before = outcomes[index] as number;
				if (before !== lowestOf(before)) return [];
				const { id: route, law: under, defendant } = way.route;
				return minimalSets(way, tries).map(({ moves, after }): MinimalChange => ({
					incident,
					claim,
					officer: scene.officer,
					route,
					law: under,
					defendant,
					before: outcomeOf(ranksIn(before)),
					after: outcomeOf(ranksIn(after)),
					answers: moves.map((move) => answerOf(move, scene, told))
				}));
			});
		})
	);
}

/** The other answers at each place that may be imagined; none where the fact is given. */
function movesIn(
	{ program, state, refs }: Scene,
	facts: ReadonlyMap<string, VariableFact>
): (place: number) => readonly Move[] {
	const known = new Map<number, readonly Move[]>();
	return (place) => {
		const before = known.get(place);
		if (before) return before;
		const slot = program.slotAt(place);
		const isVariable = slot !== undefined && facts.has(refKey(refs(slot)));
		const bits = isVariable ? [...(program.variables.all[place]?.bits.values() ?? [])] : [];
		const moves = bits
			.filter((answer) => answer !== state[place])
			.map((answer) => ({ place, answer }));
		known.set(place, moves);
		return moves;
	};
}

function answerOf({ place, answer }: Move, { program, refs }: Scene, told: CaseFacts) {
	const slot = program.slotAt(place);
	const bits = program.variables.all[place]?.bits ?? new Map<string, number>();
	const to = [...bits].find(([, bit]) => bit === answer)?.[0];
	if (slot === undefined || to === undefined) throw new Error(`No told fact at place ${place}`);
	const fact = refs(slot);
	return { fact, from: recordAt(told, fact)[fact.fact] ?? null, to };
}
