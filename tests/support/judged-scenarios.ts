import { allScenarios } from '#lib/content/scenarios/all.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import type { Cell } from '#lib/domain/assessment/assessment.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';

export const scenarios = await allScenarios();

export const authorities = new Map(wholeLawbook.authorities.map((one) => [one.id, one]));

/** What the law of today makes of each scenario, by its id. */
export const judged = new Map(
	scenarios.map((one) => [one.id, cellsOf(wholeLawbook, one.facts, one.today)])
);

export function cellsOf(law: Lawbook, facts: CaseFacts, today: string): readonly Cell[] {
	return assess(law, facts, today).things.flatMap(({ cells }) => cells);
}
