// How many pages the interview saves against asking everything that applies, in the same order.
import { allScenarios } from '#lib/content/scenarios/all.ts';
import { isScenarioId } from '#lib/content/scenarios/index.ts';
import { pages } from '#lib/content/questions/index.ts';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { recordAt } from '#lib/domain/facts/record.ts';
import { planner } from '#lib/domain/interview/path.ts';
import type { Wanted } from '#lib/domain/interview/path.ts';
import { wantedFacts } from '#lib/domain/interview/wanted.ts';
import { compileInterview } from '#lib/machines/interview-machine.ts';
import { surveyDay } from '#lib/machines/survey.ts';
import { randomAnswers, walk } from '#lib/machines/walk.ts';
import type { Answerer } from '#lib/machines/walk.ts';

const randomRounds = 4;
const machine = compileInterview(pages);

type Walker = { readonly answer: Answerer; readonly today: string };

/** Answers as the example tells it; what it does not tell is not known. */
function tells(told: CaseFacts): Answerer {
	return ({ id, type }, { page: _, ...at }) => {
		const value = recordAt(told, { fact: id, ...at })[id];
		if (value !== undefined) return value;
		if (id.endsWith('.another')) return 'no';
		if (type.kind === 'text') return '';
		return type.kind === 'several' ? [UNKNOWN] : UNKNOWN;
	};
}

/** Answers at random about one claim, the same to the same question in whatever order they are asked. */
function random(claim: string, seed: number): Answerer {
	return (definition, step) => {
		const { id } = definition;
		if (id === 'claims') return [claim];
		if (id.endsWith('.another')) return 'no';
		const own = law.facts.findIndex((one) => one.id === id);
		return randomAnswers(seed * 1000 + own)(definition, step);
	};
}

function pagesAsked({ answer }: Walker, wanted: (told: CaseFacts) => Wanted): number {
	return walk(machine, pages, law.facts, planner(pages, wanted), answer).strides.length;
}

function compared(walkers: readonly Walker[]) {
	let fixed = 0;
	let asked = 0;
	for (const walker of walkers) {
		fixed += pagesAsked(walker, () => 'all');
		asked += pagesAsked(walker, (told) => wantedFacts(law, told, walker.today));
	}
	return {
		cases: walkers.length,
		'every page that applies': fixed,
		'pages asked': asked,
		'saved a case': Number(((fixed - asked) / walkers.length).toFixed(1)),
		'share saved': `${Math.round((1 - asked / fixed) * 100)} %`
	};
}

const scenarios = await allScenarios();

function walkersOf(isTaken: (scenario: (typeof scenarios)[number]) => boolean): readonly Walker[] {
	return scenarios.filter(isTaken).map(({ facts, today }) => ({ answer: tells(facts), today }));
}

console.log(
	'Pages of the full interview, fixed order against those that can still change an outcome'
);
console.table({
	'the public examples': compared(walkersOf(({ id }) => isScenarioId(id))),
	'all scenarios': compared(walkersOf(() => true)),
	'random answers, one incident and officer': compared(
		Array.from({ length: randomRounds }, (_, round) =>
			law.claims.map(({ id }, index) => ({
				answer: random(id, round * law.claims.length + index + 1),
				today: surveyDay
			}))
		).flat()
	)
});
