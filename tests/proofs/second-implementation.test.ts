import { expect, test } from 'vitest';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { outcomesOf } from '#lib/domain/assessment/compiled/outcomes-of.ts';
import { readyProgram, sceneOf } from '#lib/domain/assessment/compiled/scene.ts';
import { ranksIn } from '#lib/domain/assessment/compiled/ranks.ts';
import { dayOf } from '#lib/domain/deadlines/calendar.ts';
import { recordOf } from '#lib/domain/facts/record.ts';
import { pick, randomCase, seeded } from './random-cases.ts';
import { outcomesByTable } from './table-interpreter.ts';

const today = '2026-11-22';

test.each(law.claims.map(({ id }) => id))(
	'two implementations agree on every route of random cases of %s',
	(claimId) => {
		const random = seeded(claimId.length * 7919 + claimId.charCodeAt(0));
		const program = readyProgram(
			law,
			pick(
				law.claims.filter(({ id }) => id === claimId),
				random
			),
			{}
		);
		const wrong: string[] = [];
		for (let round = 0; round < 100_000 / law.claims.length; round += 1) {
			const told = randomCase(law, claimId, 0, random);
			const scene = sceneOf(program, told, 0, 0, dayOf(today));
			const record = { ...recordOf(told, 0, 0) };
			outcomesByTable(law, claimId, record, today).forEach((expected, index) => {
				const way = program.ways[index];
				const found = way === undefined ? [] : ranksIn(outcomesOf(way, scene));
				if (found.join() !== expected.join()) {
					wrong.push(
						`${way?.route.id}: ${found.join()} for ${expected.join()} ${JSON.stringify(told)}`
					);
				}
			});
		}
		expect(wrong.slice(0, 3)).toEqual([]);
	},
	120_000
);
