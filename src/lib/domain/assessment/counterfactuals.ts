import { dayOf } from '../deadlines/calendar.ts';
import type { CaseFacts, FactDefinition, FactRef, FactValue } from '../facts/fact.ts';
import { recordAt, refKey } from '../facts/record.ts';
import type { Law, Outcome } from '../routes/route.ts';
import { boardOf } from './compiled/board.ts';
import type { Board } from './compiled/board.ts';
import { ranksIn } from './compiled/ranks.ts';
import { bestOf, thingWith } from './compiled/trial.ts';
import type { Assumed, Lawbook } from './lawbook.ts';
import { outcomeOf } from './outcome.ts';

/** One answer that, had it been another, would have changed the outcome of one thing under one law. */
export type Change = {
	readonly incident: number;
	readonly claim: string;
	readonly law: Law;
	readonly fact: FactRef;
	readonly from: FactValue | null;
	readonly to: string;
	readonly before: Outcome;
	readonly after: Outcome;
};

/** Every single change of a yes/no or one-of-several fact that changes a headline outcome, in the order of the lawbook. */
export function singleChanges(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed = {}
): readonly Change[] {
	const board = boardOf(law, told, dayOf(today), assumed);
	return variable(law, board).flatMap(({ ref, options }) => {
		const from = recordAt(told, ref)[ref.fact] ?? null;
		return options
			.filter((to) => to !== from)
			.flatMap((to) =>
				board.things.flatMap((thing) => {
					const other = thingWith(thing, { ref, option: to });
					if (other === thing) return [];
					const { incident, claim } = thing;
					return (['today', 's254'] as const).flatMap((one): readonly Change[] => {
						const before = headline(bestOf(thing, one));
						const after = headline(bestOf(other, one));
						if (before === after) return [];
						return [{ incident, claim, law: one, fact: ref, from, to, before, after }];
					});
				})
			);
	});
}

function headline(best: number): Outcome {
	return outcomeOf(ranksIn(best));
}

/** A fact of one incident or officer that may be imagined otherwise, with its answers. */
export type VariableFact = { readonly ref: FactRef; readonly options: readonly string[] };

/** The facts some scene turns on that a person may be mistaken about: all but givens, dates and facts of several values. */
export function variable(law: Lawbook, board: Board): readonly VariableFact[] {
	const found = new Map<string, VariableFact>();
	for (const { scene } of board.things.flatMap(({ stands }) => stands)) {
		for (const definition of law.facts) {
			const options = optionsOf(definition);
			if (options.length === 0 || law.givens.includes(definition.id)) continue;
			const slot = scene.program.told.has(definition.id)
				? scene.program.slots.of(definition.id)
				: undefined;
			if (slot === undefined) continue;
			const ref = scene.refs(slot);
			found.set(refKey(ref), { ref, options });
		}
	}
	return [...found.values()];
}

function optionsOf({ type }: FactDefinition): readonly string[] {
	if (type.kind === 'ternary') return ['yes', 'no'];
	return type.kind === 'choice' ? type.options : [];
}

/** The case with one fact otherwise. */
export function withFact(told: CaseFacts, ref: FactRef, value: FactValue): CaseFacts {
	const put = (records: CaseFacts['incidents'], at: number) =>
		records.map((record, index) => (index === at ? { ...record, [ref.fact]: value } : record));
	if (ref.incident !== undefined) {
		return { ...told, incidents: put(told.incidents, ref.incident) };
	}
	if (ref.officer !== undefined) return { ...told, officers: put(told.officers, ref.officer) };
	return { ...told, facts: { ...told.facts, [ref.fact]: value } };
}
