import { allScenarios } from '#lib/content/scenarios/all.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { dayOf, isoOf } from '#lib/domain/deadlines/calendar.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { screened } from '#lib/server/cases/screened.ts';
import type { Screened } from '#lib/server/cases/screened.ts';
import { one, seeded } from './random.ts';

/** Facts that came to an outcome on one day: what the made-up cases share, under names of their own. */
export type Screening = { readonly answers: CaseFacts; readonly screened: Screened };

const day = /^\d{4}-\d{2}-\d{2}$/;

/** So many screened fact sets: every worked example, at different times in the last three years. */
export async function poolOf(size: number, today: string): Promise<readonly Screening[]> {
	const random = seeded(1);
	const scenarios = await allScenarios();
	return Array.from({ length: size }, () => {
		const scenario = one(scenarios, random);
		const by = dayOf(today) - dayOf(scenario.today) - Math.floor(random() * 1000);
		const answers = shifted(scenario.facts, by);
		return { answers, screened: screened(wholeLawbook, { ...emptyContent, answers }, today) };
	});
}

function shifted(facts: CaseFacts, by: number): CaseFacts {
	return JSON.parse(JSON.stringify(facts), (_key, value: unknown) =>
		typeof value === 'string' && day.test(value) ? isoOf(dayOf(value) + by) : value
	) as CaseFacts;
}
