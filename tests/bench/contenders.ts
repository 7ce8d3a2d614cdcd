import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import { singleChanges } from '#lib/domain/assessment/counterfactuals.ts';
import { counterfactuals } from '#lib/domain/assessment/minimal-changes.ts';
import { outcomesAmongMany } from '#lib/domain/assessment/outcomes-of-many.ts';
import { rangesOf } from '#lib/domain/assessment/outcomes.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { plainly, randomCase, seeded, someDay } from '../proofs/random-cases.ts';
import type { Contender } from './measure.ts';
import {
	byHand,
	toyInputs,
	withJsonLogicEngine,
	withJsonRulesEngine,
	withZenEngine
} from './toy-decision.ts';

export const today = '2026-11-22';

/** Cases of every claim in turn, each fact unknown with the given chance, and all else as in an ordinary case. */
export function casesOf(chanceUnknown: number, count: number): readonly CaseFacts[] {
	const random = seeded(2026);
	return Array.from({ length: count }, (_, index) => {
		const claim = law.claims[index % law.claims.length]?.id ?? '';
		return onAnyDay(plainly(randomCase(law, claim, chanceUnknown, random)), random);
	});
}

/** The case, on some day of the last ten years. */
function onAnyDay(told: CaseFacts, random: () => number): CaseFacts {
	const date = { 'incident.date': someDay(random) };
	return { ...told, incidents: told.incidents.map((one) => ({ ...one, ...date })) };
}

/** Every engine gives the same answer to every input of the toy decision; throws where one does not. */
export async function expectAgreement(): Promise<void> {
	const [rules, zen, logic] = [withJsonRulesEngine(), withZenEngine(), withJsonLogicEngine()];
	for (const input of toyInputs) {
		const answers = [await rules(input), await zen(input), logic(input)];
		if (answers.some((answer) => answer !== byHand(input))) throw new Error('Engines disagree');
	}
}

type Toy = (typeof toyInputs)[number];

function onToys(run: (input: Toy) => unknown): Contender {
	return { run: () => toyInputs.map(run).length, runsPerCall: toyInputs.length };
}

function onToysInTurn(run: (input: Toy) => Promise<unknown>): Contender {
	return {
		run: async () => {
			for (const input of toyInputs) await run(input);
		},
		runsPerCall: toyInputs.length
	};
}

function onCases(cases: readonly CaseFacts[], run: (told: CaseFacts) => unknown): Contender {
	return {
		run: () => {
			for (const told of cases) run(told);
		},
		runsPerCall: cases.length
	};
}

function onLaw(name: string, chanceUnknown: number) {
	const all = (run: (told: CaseFacts) => unknown) => () =>
		onCases(casesOf(chanceUnknown, 1400), run);
	const some = (run: (told: CaseFacts) => unknown) => () =>
		onCases(casesOf(chanceUnknown, 1400).slice(0, 70), run);
	return {
		[`${name}: outcomes of every route`]: all((told) => rangesOf(law, told, today)),
		[`${name}: with what decides, and what is missing`]: all((told) =>
			outcomesAmongMany(law, told, today)
		),
		[`${name}: in full, explained, with precedents`]: all((told) => assess(law, told, today)),
		[`${name}: every single change`]: some((told) => singleChanges(law, told, today)),
		[`${name}: every smallest change of up to three`]: some((told) =>
			counterfactuals(law, told, today)
		)
	};
}

/** What is measured, by name; each made when its turn comes. */
export const contenders: Readonly<Record<string, () => Contender>> = {
	'toy: hand-written function': () => onToys(byHand),
	'toy: json-logic-engine, compiled': () => onToys(withJsonLogicEngine()),
	'toy: json-rules-engine': () => onToysInTurn(withJsonRulesEngine()),
	'toy: @gorules/zen-engine': () => onToysInTurn(withZenEngine()),
	...onLaw('every fact known', 0),
	...onLaw('one fact in five unknown', 0.2)
};
