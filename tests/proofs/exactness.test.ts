import { describe, expect, test } from 'vitest';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { outcomesOf } from '#lib/domain/assessment/compiled/outcomes-of.ts';
import { readyProgram, sceneOf } from '#lib/domain/assessment/compiled/scene.ts';
import { ranksIn } from '#lib/domain/assessment/compiled/ranks.ts';
import { ranked } from '#lib/domain/assessment/outcome.ts';
import { dayOf } from '#lib/domain/deadlines/calendar.ts';
import type { FactDefinition, FactRecord } from '#lib/domain/facts/fact.ts';
import { recordOf } from '#lib/domain/facts/record.ts';
import { completions } from './completions.ts';
import { factsOf, pick, randomCase, seeded } from './random-cases.ts';
import { outcomesByTable } from './table-interpreter.ts';

const today = '2026-11-22';

/** How many ways the unknown facts may turn out. */
function waysOut({ type }: FactDefinition): number {
	if (type.kind === 'ternary') return 2;
	if (type.kind === 'choice') return type.options.length;
	return type.kind === 'several' ? 2 ** type.options.length : Infinity;
}

/** Facts to leave unknown, at random, so that no more than `most` completions are left. */
function someUnknown(
	facts: readonly FactDefinition[],
	most: number,
	random: () => number
): readonly FactDefinition[] {
	const chosen = new Set<FactDefinition>();
	let left = most;
	for (let tries = 0; tries < 30; tries += 1) {
		const fact = pick(facts, random);
		if (chosen.has(fact) || waysOut(fact) > left || fact.id === 'person.under18') continue;
		chosen.add(fact);
		left /= waysOut(fact);
	}
	return [...chosen];
}

function byBruteForce(claim: string, record: FactRecord, unknown: readonly FactDefinition[]) {
	const found = law.routes.map(() => new Set<string>());
	for (const complete of completions(record, unknown)) {
		outcomesByTable(law, claim, complete, today).forEach((outcomes, index) => {
			for (const outcome of outcomes) found[index]?.add(outcome);
		});
	}
	return found.map((outcomes) => ranked.filter((rank) => outcomes.has(rank)).join());
}

describe.each(law.claims)('a partial answer about $id', (claim) => {
	test('allows exactly the outcomes that some completion of it gives', () => {
		const random = seeded(claim.id.length * 104_729 + claim.id.charCodeAt(1));
		const program = readyProgram(law, claim, {});
		const wrong: string[] = [];
		const open = { narrowed: 0 };
		for (let round = 0; round < 40; round += 1) {
			const whole = randomCase(law, claim.id, 0, random);
			const unknown = someUnknown(factsOf(law, claim.id), 96, random);
			const gone = new Set(unknown.map(({ id }) => id));
			const without = (record: FactRecord): FactRecord =>
				Object.fromEntries(Object.entries(record).filter(([fact]) => !gone.has(fact)));
			const told = {
				facts: without(whole.facts),
				incidents: whole.incidents.map(without),
				officers: whole.officers.map(without)
			};
			const scene = sceneOf(program, told, 0, 0, dayOf(today));
			const expected = byBruteForce(claim.id, recordOf(told, 0, 0), unknown);
			program.ways.forEach((way, index) => {
				const found = ranksIn(outcomesOf(way, scene)).join();
				if (found.includes(',')) open.narrowed += 1;
				if (found !== expected[index]) {
					wrong.push(
						`${way.route.id} ${way.route.defendant}: ${found} for ${expected[index]}, ${JSON.stringify(told)}`
					);
				}
			});
		}
		expect(wrong.slice(0, 2)).toEqual([]);
		expect(open.narrowed).toBeGreaterThan(0);
	}, 120_000);
});
