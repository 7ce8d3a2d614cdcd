import { describe, expect, it } from 'vitest';
import { pages } from '#lib/content/questions/index.ts';
import { immunities } from '#lib/content/routes/immunities.ts';
import { allScenarios } from '#lib/content/scenarios/all.ts';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import { bestRangeOf, outcomeOf } from '#lib/domain/assessment/outcome.ts';
import type { Rank } from '#lib/domain/assessment/outcome.ts';
import { evaluate } from '#lib/domain/conditions/evaluate.ts';
import { factsOf as factsIn } from '#lib/domain/conditions/facts-of.ts';
import type { CaseFacts, FactRecord, FactValue } from '#lib/domain/facts/fact.ts';
import { unionOf } from '#lib/domain/facts/record.ts';
import { withLikeIncidents } from '#lib/domain/interview/inherit.ts';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { factsOf, pick, randomAnswer, randomCase, seeded } from './random-cases.ts';
import { chained } from '#lib/server/cases/applying.ts';
import { screened } from '#lib/server/cases/screened.ts';

const today = '2026-11-22';
const scenarios = await allScenarios();

/** The answers that apply, found the plain way: every page against whole records. */
function applyingPlainly(answers: CaseFacts): CaseFacts {
	const told = withLikeIncidents(chained(answers));
	const kept = {
		case: [{}] as Record<string, FactValue>[],
		incident: told.incidents.map((): Record<string, FactValue> => ({})),
		officer: told.officers.map((): Record<string, FactValue> => ({}))
	};
	const given = { case: [told.facts], incident: told.incidents, officer: told.officers };
	for (const page of pages as readonly (typeof pages)[number][]) {
		const when = 'when' in page ? page.when : undefined;
		const incidents = unionOf(kept.incident);
		const officers = unionOf(kept.officer);
		const applies = kept[page.scope].map((own) => {
			if (when === undefined) return true;
			const below = page.scope === 'incident' ? own : incidents;
			const record: FactRecord = {
				...kept.case[0],
				...below,
				...(page.scope === 'officer' ? own : officers)
			};
			const truth = evaluate(when, record);
			if (truth !== 'unknown') return truth === 'yes';
			return factsIn(when).every((fact) => record[fact] !== undefined);
		});
		for (const [index, own] of kept[page.scope].entries()) {
			if (applies[index] !== true) continue;
			for (const fact of page.facts) {
				const value = given[page.scope][index]?.[fact];
				if (value !== undefined) own[fact] = value;
			}
		}
	}
	return { facts: kept.case[0] ?? {}, incidents: kept.incident, officers: kept.officer };
}

/** The searchable columns that rest on law, read off the full assessment. */
function screenedPlainly(answers: CaseFacts, on: string) {
	const { things, otherClocks } = assess(law, applyingPlainly(answers), on);
	const cells = things.flatMap((thing) => thing.cells);
	const best = (ways: typeof cells) =>
		ways.length === 0
			? null
			: outcomeOf(bestRangeOf(ways.map(({ range }) => range as readonly Rank[])));
	const [real, proposed] = [
		cells.filter((cell) => cell.law === 'today'),
		cells.filter((cell) => cell.law === 's254')
	];
	const outcome = { today: best(real), proposed: best(proposed) };
	const stops = real.filter(
		({ range, blockers }) =>
			range.length === 1 &&
			range[0] === outcome.today &&
			blockers.length > 0 &&
			blockers.every((id) => immunities.includes(id))
	);
	const days = [
		...real.filter(({ range }) => range[0] !== 'not-available').map(({ deadline }) => deadline),
		...(real.length === 0 ? [] : otherClocks.map(({ deadline }) => deadline))
	].flatMap(({ earliest }) => earliest ?? []);
	const next = days.filter((day) => day >= on).toSorted()[0];
	return {
		claims: [...new Set(things.map(({ claim }) => claim))],
		outcome_today: outcome.today,
		outcome_proposed: outcome.proposed,
		is_stopped_by_immunity:
			['likely-blocked', 'blocked'].includes(outcome.today ?? '') &&
			['could-proceed', 'contested'].includes(outcome.proposed ?? '') &&
			stops.length > 0,
		soonest_deadline: next ?? days.toSorted().at(-1) ?? null
	};
}

describe('the quick screening says what the full assessment says', () => {
	it.each(scenarios.map((one) => [one.id, one] as const))('of %s', (_id, { facts, today: on }) => {
		expect(screened(law, { ...emptyContent, answers: facts }, on)).toMatchObject(
			screenedPlainly(facts, on)
		);
	});

	it('of any facts, of several incidents and officers, with any of them not known', () => {
		const random = seeded(1777);
		const seen = new Set<string | null>();
		for (let round = 0; round < 400; round += 1) {
			const answers = randomAnswers(random);
			const columns = screened(law, { ...emptyContent, answers }, today);
			seen.add(columns.outcome_today);
			expect(columns, JSON.stringify(answers)).toMatchObject(screenedPlainly(answers, today));
		}
		expect(seen.size).toBeGreaterThan(2);
	});
});

function randomAnswers(random: () => number): CaseFacts {
	const count = 1 + Math.floor(random() * 3);
	const cases = Array.from({ length: count }, () =>
		randomCase(law, pick(law.claims, random).id, random() * 0.8, random)
	);
	const [first] = cases;
	if (first === undefined) throw new Error('No case');
	const place = factsOf(law, '').find(({ id }) => id === 'incident.place');
	const incidents = cases
		.flatMap((one) => one.incidents)
		.map((incident) => ({
			...incident,
			'incident.place':
				place === undefined || random() < 0.7 ? 'vermont' : randomAnswer(place, random),
			...(random() < 0.2 ? { 'incident.likeLast': 'yes' } : {})
		}));
	const officers = cases.flatMap((one) => one.officers).slice(0, 1 + Math.floor(random() * 3));
	return { facts: first.facts, incidents, officers: officers.map((one) => unsure(one, random)) };
}

/** The same with some answers turned into "I don't know". */
function unsure(record: FactRecord, random: () => number): FactRecord {
	return Object.fromEntries(
		Object.entries(record).map(([fact, value]) => [fact, random() < 0.1 ? 'unknown' : value])
	);
}
