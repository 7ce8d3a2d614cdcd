import { describe, expect, it } from 'vitest';
import { factDefinitions } from '#lib/content/facts.ts';
import { pages } from '#lib/content/questions/index.ts';
import { allScenarios } from '#lib/content/scenarios/all.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { outcomes, rangesOf } from '#lib/domain/assessment/outcomes.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import type { CaseFacts, FactRef } from '#lib/domain/facts/fact.ts';
import { recordAt, refKey } from '#lib/domain/facts/record.ts';
import { planner } from '#lib/domain/interview/path.ts';
import { answerAt, emptyCase, prune } from '#lib/domain/interview/prune.ts';
import { wantedFacts } from '#lib/domain/interview/wanted.ts';
import { everyAsk, listedAsks, queueOf } from './queue.ts';

const law = wholeLawbook;
const scenarios = (await allScenarios()).filter(({ isExample }) => isExample);

/** Answers the speed form as a scenario tells, until it asks no more. */
function walk(facts: CaseFacts, today: string) {
	const known = prune(pages, facts);
	const wantedBy = (told: CaseFacts) => wantedFacts(law, told, today);
	const plan = planner(pages, wantedBy);
	let answers: CaseFacts = withCounts(known);
	const asked: FactRef[] = [];
	for (;;) {
		const now = plan(answers);
		const [next] = queueOf(pages, now, wantedBy(now.told), []);
		if (next === undefined) return { answers, asked };
		if (asked.length > 500) throw new Error('It never ends');
		const { ref, step } = next;
		asked.push(ref);
		const value = recordAt(known, ref)[ref.fact] ?? UNKNOWN;
		const isList = factDefinitions.find(({ id }) => id === ref.fact)?.type.kind === 'several';
		answers = answerAt(answers, step, {
			[ref.fact]: isList && typeof value === 'string' ? [value] : value
		});
	}
}

function withCounts({ incidents, officers }: CaseFacts): CaseFacts {
	const only = (fact: string) => (record: CaseFacts['facts']) =>
		record[fact] === undefined ? {} : { [fact]: record[fact] };
	return {
		...emptyCase,
		incidents: incidents.map(only('incident.another')),
		officers: officers.map(only('officer.another'))
	};
}

describe('the questions of the speed form', () => {
	it.each(scenarios.map((one) => [one.id, one] as const))(
		'%s: those asked give every outcome that all the answers give',
		(_id, { facts, today }) => {
			const { answers, asked } = walk(facts, today);
			expect(new Set(asked.map(refKey)).size).toBe(asked.length);
			const told = prune(pages, answers);
			expect(rangesOf(law, told, today)).toEqual(rangesOf(law, prune(pages, facts), today));
		}
	);

	it('nothing is asked any more once no answer can change an outcome', () => {
		const { facts, today } = scenarios[0] ?? { facts: emptyCase, today: '2026-11-22' };
		const { answers } = walk(facts, today);
		const told = prune(pages, answers);
		const open = outcomes(law, told, today).missing.filter(
			(ref) => recordAt(told, ref)[ref.fact] === undefined
		);
		expect(open).toEqual([]);
	});

	it.each(scenarios.map((one) => [one.id, one] as const))(
		'%s: every answer given stays in the list, where it can be looked over and changed',
		(_id, { facts, today }) => {
			const { answers, asked } = walk(facts, today);
			const plan = planner(pages, (told) => wantedFacts(law, told, today))(answers);
			const listed = new Set(listedAsks(pages, plan).map(({ ref }) => refKey(ref)));
			const kept = asked.filter((ref) => recordAt(plan.told, ref)[ref.fact] !== undefined);
			expect(kept.map(refKey).filter((key) => !listed.has(key))).toEqual([]);
			const stepsAsked = everyAsk(pages, plan.steps).map(({ ref }) => refKey(ref));
			expect(stepsAsked.filter((key) => !listed.has(key))).toEqual([]);
		}
	);
});
