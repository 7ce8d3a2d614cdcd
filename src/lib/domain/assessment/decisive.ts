import { countOf, isSingle } from '../conditions/variables.ts';
import { dayOf } from '../deadlines/calendar.ts';
import type { CaseFacts, FactDefinition, FactRef } from '../facts/fact.ts';
import { refKey } from '../facts/record.ts';
import { boardOf } from './compiled/board.ts';
import type { Board, BoardThing } from './compiled/board.ts';
import { thingWith } from './compiled/trial.ts';
import type { Assumed, Lawbook } from './lawbook.ts';
import { outcomes } from './outcomes.ts';

/** A fact not known, and what learning it would do to the outcomes of the routes it bears on. */
export type Decisive = {
	readonly ref: FactRef;
	/** Outcomes ruled out, on the average of its answers, over all routes. */
	readonly narrows: number;
	/** How many routes are settled by it, whichever way it comes out. */
	readonly settles: number;
	/** How many routes at least one of its answers would settle. */
	readonly maySettle: number;
};

/**
 * The facts not known that can still change some outcome, the most decisive first: those that settle most, then those
 * that narrow most. A date, or a fact of several values, counts as narrowing nothing, since its answers are not tried.
 */
export function nextMostDecisive(
	law: Lawbook,
	told: CaseFacts,
	today: string,
	assumed: Assumed = {}
): readonly Decisive[] {
	const definitions = new Map(law.facts.map((definition) => [definition.id, definition]));
	const board = boardOf(law, told, dayOf(today), assumed);
	return outcomes(law, told, today, assumed)
		.missing.map((ref) => decisiveness(ref, optionsOf(definitions.get(ref.fact)), board))
		.toSorted(
			(a, b) =>
				b.settles - a.settles ||
				b.narrows - a.narrows ||
				b.maySettle - a.maySettle ||
				refKey(a.ref).localeCompare(refKey(b.ref))
		);
}

function optionsOf(definition: FactDefinition | undefined): readonly string[] {
	if (definition?.type.kind === 'ternary') return ['yes', 'no'];
	return definition?.type.kind === 'choice' ? definition.type.options : [];
}

function decisiveness(ref: FactRef, options: readonly string[], { things }: Board): Decisive {
	let narrows = 0;
	let settles = 0;
	let maySettle = 0;
	for (const thing of things) {
		const open = rangesOf(thing);
		const after = options.map((option) => thingWith(thing, { ref, option })).filter(isNew(thing));
		if (after.length === 0) continue;
		open.forEach((before, index) => {
			if (isSingle(before)) return;
			const ranges = after.map((one) => rangesOf(one)[index] ?? before);
			const left = ranges.reduce((sum, range) => sum + countOf(range), 0) / ranges.length;
			narrows += countOf(before) - left;
			if (ranges.every(isSingle)) settles += 1;
			if (ranges.some(isSingle)) maySettle += 1;
		});
	}
	return { ref, narrows, settles, maySettle };
}

function isNew(thing: BoardThing): (other: BoardThing) => boolean {
	return (other) => other !== thing;
}

function rangesOf({ stands }: BoardThing): readonly number[] {
	return stands.flatMap(({ outcomes: found }) => found);
}
