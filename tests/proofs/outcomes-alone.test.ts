import { expect, test } from 'vitest';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import { outcomesAmongMany } from '#lib/domain/assessment/outcomes-of-many.ts';
import { outcomes, rangesOf } from '#lib/domain/assessment/outcomes.ts';
import { refKey } from '#lib/domain/facts/record.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { factsOf, pick, randomAnswer, randomCase, seeded, someDay } from './random-cases.ts';

const today = '2026-11-22';

function isAsInFull(told: CaseFacts): void {
	const full = assess(law, told, today);
	const alone = outcomes(law, told, today);
	const amongMany = outcomesAmongMany(law, told, today);
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
	expect(amongMany).toEqual(alone);
	expect(rangesOf(law, told, today)).toEqual(
		full.things.flatMap(({ cells }) => cells.map(({ range }) => range))
	);
	expect(new Set(alone.missing.map(refKey))).toEqual(new Set(full.missing.map(refKey)));
	for (const [index, { citations }] of (alone.claims[0]?.routes ?? []).entries()) {
		expect(full.things[0]?.cells[index]?.citations).toEqual(expect.arrayContaining([...citations]));
		expect(citations.length).toBeGreaterThan(0);
	}
}

test.each([0, 0.2, 0.5, 0.8, 1])(
	'outcomes alone are those of the full assessment, with %d of the facts unknown',
	(chanceUnknown) => {
		const random = seeded(31 + chanceUnknown * 100);
		for (const { id } of law.claims) {
			for (let round = 0; round < 8; round += 1) {
				isAsInFull(randomCase(law, id, chanceUnknown, random));
			}
		}
	}
);

/** A case of which the factors are told, each with the given chance, and hardly anything else, so that many are alike. */
function codedCase(claim: string, chanceTold: number, random: () => number): CaseFacts {
	const told = factsOf(law, claim).filter(
		({ factor }) => random() < (factor === undefined ? 0.03 : chanceTold)
	);
	const answers = (scope: string) =>
		Object.fromEntries(
			told.filter((one) => one.scope === scope).map((one) => [one.id, randomAnswer(one, random)])
		);
	const incident = {
		...answers('incident'),
		claims: [claim],
		'incident.when': 'day',
		'incident.date': someDay(random)
	};
	const officer = {
		...answers('officer'),
		'officer.agency': pick(['municipal', 'state-police', 'sheriff'], random)
	};
	return { facts: answers('case'), incidents: [incident], officers: [officer] };
}

test.each(law.claims.map(({ id }) => id))(
	'of many cases alike, each comes out as in its own full assessment, in claims of %s',
	(claim) => {
		const random = seeded(claim.length * 7919);
		for (let round = 0; round < 240; round += 1) {
			isAsInFull(codedCase(claim, pick([0.6, 0.8, 0.95], random), random));
		}
	}
);
