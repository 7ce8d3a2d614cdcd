import { expect, test } from 'vitest';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import { outcomes } from '#lib/domain/assessment/outcomes.ts';
import { refKey } from '#lib/domain/facts/record.ts';
import { randomCase, seeded } from './random-cases.ts';

const today = '2026-11-22';

test.each([0, 0.2, 0.5, 0.8, 1])(
	'outcomes alone are those of the full assessment, with %d of the facts unknown',
	(chanceUnknown) => {
		const random = seeded(31 + chanceUnknown * 100);
		for (const { id } of law.claims) {
			for (let round = 0; round < 8; round += 1) {
				const told = randomCase(law, id, chanceUnknown, random);
				const full = assess(law, told, today);
				const alone = outcomes(law, told, today);
				const short = full.things.map(({ claim, cells }) => ({
					claim,
					routes: cells.map(({ range, blockers, deadline }) => [range, blockers, deadline.states])
				}));
				expect(
					alone.claims.map(({ claim, routes }) => ({
						claim,
						routes: routes.map(({ range, blockers, clock }) => [range, blockers, clock])
					}))
				).toEqual(short);
				expect(new Set(alone.missing.map(refKey))).toEqual(new Set(full.missing.map(refKey)));
				for (const [index, { citations }] of (alone.claims[0]?.routes ?? []).entries()) {
					expect(full.things[0]?.cells[index]?.citations).toEqual(
						expect.arrayContaining([...citations])
					);
					expect(citations.length).toBeGreaterThan(0);
				}
			}
		}
	}
);
