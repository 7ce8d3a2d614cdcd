import { beforeAll, describe, expect, test } from 'vitest';
import { pages } from '#lib/content/questions/index.ts';
import { ways } from '#lib/content/questions/ways.ts';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import { withFact } from '#lib/domain/assessment/counterfactuals.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { everyStep, pageOf } from '#lib/domain/interview/order.ts';
import { isAnswered } from '#lib/domain/interview/path.ts';
import { prune } from '#lib/domain/interview/prune.ts';
import { isSameStep } from '#lib/domain/interview/step.ts';
import type { Step } from '#lib/domain/interview/step.ts';
import { survey, surveyDay, surveyRounds, waysOf } from '#lib/machines/survey.ts';
import { randomAnswers } from '#lib/machines/walk.ts';
import type { Answerer, Walk } from '#lib/machines/walk.ts';

let walks: readonly Walk[] = [];
beforeAll(() => {
	walks = survey(law, pages, surveyRounds);
}, 240_000);

function outcomesOf(told: CaseFacts) {
	return assess(law, told, surveyDay).things.flatMap(({ today, proposed, cells }) => [
		today.range,
		proposed.range,
		...cells.map(({ range }) => range)
	]);
}

/** The case with every question answered that the interview did not ask; what followed the incident is dated after it. */
function filledIn(told: CaseFacts, seed: number): CaseFacts {
	const random = randomAnswers(seed);
	const answer: Answerer = (definition, step) =>
		definition.type.kind === 'date' ? surveyDay : random(definition, step);
	return everyStep(pages, told).reduce((filled: CaseFacts, step: Step) => {
		const page = pageOf(pages, step);
		if (isAnswered(page, step, told) || page.purpose !== 'law') return filled;
		return page.facts.reduce((one, fact) => {
			const definition = law.facts.find(({ id }) => id === fact);
			if (definition === undefined) throw new Error(fact);
			const { page: _, ...at } = step;
			return withFact(one, { fact, ...at }, answer(definition, step));
		}, filled);
	}, told);
}

describe('the interview', () => {
	test('has no dead end: every walk comes to the check page', () => {
		expect(walks.map(({ strides }) => strides.at(-1)?.to)).toEqual(walks.map(() => null));
	});

	test('reaches every question', () => {
		const reached = new Set(walks.flatMap(({ strides }) => strides.map(({ from }) => from.page)));
		expect(pages.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
	});

	test('goes back to where one came from, at every step', () => {
		const astray = walks.flatMap(({ strides }) =>
			strides.filter(({ from, back }) => back === null || !isSameStep(back, from))
		);
		expect(astray).toEqual([]);
	});

	test('asks no question twice', () => {
		for (const { strides } of walks) {
			const asked = strides.map(({ from }) => JSON.stringify(from));
			expect(asked.length).toBe(new Set(asked).size);
		}
	});

	test('leaves out no question that could still change an outcome', () => {
		for (const [seed, { answers }] of walks.entries()) {
			const told = prune(pages, answers);
			expect(outcomesOf(prune(pages, filledIn(told, seed)))).toEqual(outcomesOf(told));
		}
	});

	test('judges only answers that still apply', () => {
		for (const { answers } of walks) {
			const told = prune(pages, answers);
			expect(prune(pages, told)).toEqual(told);
			const claims = told.incidents.flatMap((incident) => incident['claims'] ?? []);
			const factors = told.incidents.flatMap(Object.keys).flatMap((fact) => {
				const definition = law.facts.find(({ id }) => id === fact);
				return definition?.factor ? [definition.factor.claim] : [];
			});
			expect(factors.filter((claim) => !claims.includes(claim))).toEqual([]);
		}
	});

	test('is drawn as it is walked (if not: npm run flow:draw)', () => {
		expect(ways).toEqual(waysOf(walks));
	});
});
