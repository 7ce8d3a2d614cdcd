import { describe, expect, test } from 'vitest';
import { codebook } from '#lib/content/claims/codebook.ts';
import { scenarioComparisons } from '#lib/content/copy/en/scenario-comparisons.ts';
import { scenarioStories } from '#lib/content/copy/en/scenarios.ts';
import { allPrecedents } from '#lib/content/precedents/all.ts';
import { principles } from '#lib/content/precedents/principles.ts';
import { pages } from '#lib/content/questions/index.ts';
import { isScenarioId, loadScenario, scenarioList } from '#lib/content/scenarios/index.ts';
import type { ScenarioId } from '#lib/content/scenarios/index.ts';
import type { Expected, Scenario } from '#lib/content/scenarios/scenario.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import type { Cell } from '#lib/domain/assessment/assessment.ts';
import { UNKNOWN } from '#lib/domain/facts/fact.ts';
import { prune } from '#lib/domain/interview/prune.ts';
import { leanOf } from '#lib/domain/precedents/lean.ts';
import type { FactorStatus } from '#lib/domain/precedents/precedent.ts';
import { caseFileOf, readCaseFile } from '#lib/schemas/case-file.ts';
import { authorities, cellsOf, judged, scenarios } from './support/judged-scenarios.ts';

function cellOf({ id }: Scenario, one: Expected): Cell {
	const found = judged
		.get(id)
		?.find(
			(cell) =>
				cell.incident === (one.incident ?? 0) &&
				cell.officer === (one.officer ?? 0) &&
				cell.claim === one.claim &&
				cell.route === one.route &&
				cell.defendant === one.defendant
		);
	if (!found) throw new Error(`${id} has no ${one.claim} by ${one.route}`);
	return found;
}

describe.each(scenarios.filter(({ expected }) => expected.length > 0))('$id', (scenario) => {
	test.each(scenario.expected)('$claim by $route against the $defendant: $outcome', (one) => {
		const cell = cellOf(scenario, one);
		expect({ outcome: cell.outcome, range: cell.range, decides: cell.blockers }).toEqual({
			outcome: one.outcome,
			range: one.range ?? cell.range,
			decides:
				one.outcome === 'could-proceed' ? [] : expect.arrayContaining([...(one.blockers ?? [])])
		});
		expect(cell.citations).toEqual(expect.arrayContaining([...one.cites]));
	});
});

describe('every scenario', () => {
	test('has a name of its own, and every example can be fetched by it', async () => {
		expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
		const examples = scenarios.filter(({ isExample }) => isExample).map(({ id }) => id);
		expect(examples).toEqual(scenarioList);
		for (const id of scenarioList) expect((await loadScenario(id)).id).toBe(id);
		expect(isScenarioId('no-such-example')).toBe(false);
	});

	test.each(scenarios)(
		'$id answers only questions that are asked, with answers they have',
		(one) => {
			expect(prune(pages, one.facts)).toEqual(one.facts);
			const read = readCaseFile(JSON.stringify(caseFileOf(one.facts, 'any')), one.today);
			expect(read).toMatchObject({ kind: 'ok', dropped: [] });
		}
	);

	test.each(scenarios)('$id names only authorities there are', ({ follows, expected }) => {
		const named = [...follows, ...expected.flatMap(({ cites }) => cites)];
		expect(named.filter((id) => !authorities.has(id))).toEqual([]);
		for (const { cites } of expected) expect(cites).not.toEqual([]);
	});
});

describe('the words of the examples', () => {
	test.each(scenarioList)('of %s say that S.254 as introduced is not the law', (id) => {
		const { courts, bill } = scenarioComparisons[id];
		expect(bill).toMatch(/S\.254 as introduced \(2022\), not the law/);
		expect(`${courts} ${bill}`.match(/S\.254(?! as introduced \(2022\), not the law)/)).toBeNull();
	});

	test('name nobody and no agency of the real disputes', () => {
		const told = JSON.stringify([scenarioStories, scenarioComparisons]);
		const names =
			/Linton|Zorn|Zullo|Bombard|Riggen|Meli\b|Bellavance|Connelly|Lawton|Burwell|Brunette|Grega|Crowell|Gillom|Jessop|Brattleboro|Burlington|Hartford|St\. Albans|Montpelier|Wallingford|Fresno/;
		expect(told.match(names)).toBeNull();
	});
});

describe('when nothing is known', () => {
	test('every claim needs facts under both laws, and no route is ruled out for good', async () => {
		const { facts, today } = await loadScenario('nothing-known');
		const { things } = assess(wholeLawbook, facts, today);
		expect(things.map(({ today: now, proposed }) => [now.outcome, proposed.outcome])).toEqual([
			['needs-facts', 'needs-facts']
		]);
		for (const { outcome } of things.flatMap(({ cells }) => cells)) {
			expect(outcome).toBe('needs-facts');
		}
	});
});

/** The day each dispute began, and what became of immunity there. */
const decided: readonly [
	ScenarioId,
	claim: keyof typeof codebook,
	day: string,
	ruling: 'granted' | 'denied'
][] = [
	['sit-in-wristlock', 'force', '2015-01-08', 'granted'],
	['bar-shove', 'force', '2018-09-09', 'denied'],
	['cell-punch', 'force', '2019-03-14', 'denied'],
	['shovel-shooting', 'force', '2013-11-06', 'granted'],
	['dna-exoneration', 'prosecution', '2008-03-10', 'denied'],
	['chained-taser', 'force', '2007-07-24', 'granted'],
	['search-cash', 'property', '2013-09-10', 'granted']
];

describe('on the law of its own day', () => {
	test.each(decided)(
		'%s (%s, %s): immunity leans as the court ruled, %s',
		async (id, claim, on, ruling) => {
			const [incident] = (await loadScenario(id)).facts.incidents;
			const statusOf = (answer: unknown): FactorStatus =>
				answer === 'yes' ? 'present' : answer === UNKNOWN ? 'unknown' : 'absent';
			const factors = Object.fromEntries(
				codebook[claim].factors.map((one) => [one.id, statusOf(incident?.[`${claim}.${one.id}`])])
			);
			const input = { claim: { id: claim, factors: codebook[claim].factors }, factors, on };
			const { lean } = leanOf(allPrecedents, principles[claim], { ...input, law: 'federal' });
			expect(lean).toBe(ruling);
		}
	);
});

describe('time', () => {
	const deadlineOf = async (id: ScenarioId, route: string) => {
		const { facts, today } = await loadScenario(id);
		const cell = cellsOf(wholeLawbook, facts, today).find((one) => one.route === route);
		return cell?.deadline;
	};

	test('a claim one day past the third anniversary has minus one day left', async () => {
		expect(await deadlineOf('one-day-late', 'section-1983-officer')).toMatchObject({
			earliest: '2026-11-21',
			daysLeft: -1,
			states: ['passed']
		});
	});

	test('a child’s three years run from the eighteenth birthday', async () => {
		expect(await deadlineOf('child-in-school', 'section-1983-officer')).toMatchObject({
			earliest: '2027-12-01',
			states: ['open']
		});
	});

	test('each of several stops has its own clock', async () => {
		const { facts, today } = await loadScenario('four-stops');
		const { things } = assess(wholeLawbook, facts, today);
		const lastDays = things
			.filter(({ claim }) => claim === 'stop')
			.map(({ cells }) => cells[0]?.deadline.earliest);
		expect(lastDays).toEqual(['2028-10-20', '2029-02-11', '2029-05-19', '2029-08-27']);
	});

	test('the Human Rights Commission’s year has run out for the first stop alone', async () => {
		const { facts, today } = await loadScenario('four-stops');
		const { otherClocks } = assess(wholeLawbook, facts, today);
		const year = otherClocks.filter(({ deadline }) => deadline.rule === 'human-rights-commission');
		expect(year.map(({ incident, deadline }) => [incident, deadline.states[0]])).toEqual([
			[0, 'passed'],
			[1, 'open'],
			[2, 'open'],
			[3, 'open']
		]);
	});
});

test('S.254 as introduced would reach prison officers only if it was not limited to the code’s list', async () => {
	const { facts, today } = await loadScenario('jail-insulin');
	const { things } = assess(wholeLawbook, facts, today, { 's254-officer': 'includes-corrections' });
	expect(things[0]?.today.outcome).toBe('could-proceed');
	expect(things[0]?.proposed.outcome).toBe('could-proceed');
});
