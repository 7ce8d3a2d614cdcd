import { describe, expect, it } from 'vitest';
import { allScenarios } from '#lib/content/scenarios/all.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import { bestRangeOf, outcomeOf } from '#lib/domain/assessment/outcome.ts';
import type { Rank } from '#lib/domain/assessment/outcome.ts';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { applying } from './applying.ts';
import { screened } from './screened.ts';

const scenarios = await allScenarios();

describe('the searchable columns of a case', () => {
	it.each(scenarios.map((one) => [one.id, one] as const))(
		'%s has the best outcome of each law that the full assessment gives',
		(_id, { facts, today }) => {
			const columns = screened(wholeLawbook, { ...emptyContent, answers: facts }, today);
			const { things } = assess(wholeLawbook, applying(facts), today);
			const best = (law: 'today' | 'proposed') =>
				things.length === 0
					? null
					: outcomeOf(bestRangeOf(things.map((thing) => thing[law].range as readonly Rank[])));
			expect(columns.outcome_today).toBe(best('today'));
			expect(columns.outcome_proposed).toBe(best('proposed'));
		}
	);

	it('a case stopped only by an immunity is one today stops and the proposal would not', () => {
		const columns = scenarios.map(({ facts, today }) =>
			screened(wholeLawbook, { ...emptyContent, answers: facts }, today)
		);
		const stopped = columns.filter((one) => one.is_stopped_by_immunity);
		expect(stopped.length).toBeGreaterThan(0);
		expect(stopped.length).toBeLessThan(columns.length / 2);
		for (const { outcome_today, outcome_proposed } of stopped) {
			expect(['likely-blocked', 'blocked']).toContain(outcome_today);
			expect(['could-proceed', 'contested']).toContain(outcome_proposed);
		}
	});

	it('a case about which nothing is known has no outcome and no deadline', () => {
		expect(screened(wholeLawbook, emptyContent, '2026-11-22')).toMatchObject({
			claims: [],
			outcome_today: null,
			outcome_proposed: null,
			soonest_deadline: null,
			deadline_rule: null
		});
	});

	it('every incident of an imported case counts, though nobody said that another followed', () => {
		const incident = { claims: ['force'], 'incident.place': 'vermont' };
		const answers = { facts: {}, incidents: [incident, { claims: ['stop'] }], officers: [{}] };
		const { claims } = screened(wholeLawbook, { ...emptyContent, answers }, '2026-11-22');
		expect(claims).toEqual(['force', 'stop']);
	});
});
