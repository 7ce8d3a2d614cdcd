import { expect, test } from 'vitest';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { outcomesAmongMany } from '#lib/domain/assessment/outcomes-of-many.ts';
import type { CaseFacts, FactValue, Scope } from '#lib/domain/facts/fact.ts';
import { factsOf, pick, randomAnswer, seeded } from './random-cases.ts';

const today = '2026-11-22';
const days = [
	'2025-11-22',
	'2024-11-21',
	'2024-11-22',
	'2023-11-21',
	'2023-11-22',
	'2023-11-23',
	'2020-11-21',
	'2020-11-22',
	'2014-11-22',
	'2005-11-21',
	'2005-11-22',
	'2002-11-22'
];

/** Cases of which little is known, so that many are alike in what a route turns on. */
function sparseCases(claim: string, random: () => number): readonly CaseFacts[] {
	return Array.from({ length: 24 }, () => {
		const told: Record<Scope, Record<string, FactValue>> = { case: {}, incident: {}, officer: {} };
		for (const definition of factsOf(law, claim)) {
			const isFactor = definition.factor !== undefined;
			if (definition.type.kind === 'date' || random() > (isFactor ? 0.9 : 0.1)) continue;
			told[definition.scope][definition.id] = randomAnswer(definition, random);
		}
		const incident = {
			...told.incident,
			claims: [claim],
			'incident.when': pick(['day', 'day', 'span', 'unknown'], random),
			'incident.place': 'vermont'
		};
		const officer = {
			...told.officer,
			'officer.agency': pick(['municipal', 'state-police'], random),
			'officer.onDuty': 'yes'
		};
		return { facts: told.case, incidents: [incident], officers: [officer] };
	});
}

function onDay({ facts, incidents, officers }: CaseFacts, day: string): CaseFacts {
	const dated = incidents.map((one) => ({ ...one, 'incident.date': day }));
	return { facts, incidents: dated, officers };
}

test.each(law.claims.map(({ id }) => id))(
	'what was found for one day never tells on another, in claims of %s',
	(claim) => {
		const cases = sparseCases(claim, seeded(claim.length * 97));
		const mixed = cases.flatMap((told) =>
			days.map((day) => outcomesAmongMany(law, onDay(told, day), today))
		);
		const apart = days.map((day) => {
			const fresh = { ...law };
			return cases.map((told) => outcomesAmongMany(fresh, onDay(told, day), today));
		});
		mixed.forEach((found, index) => {
			const own = apart[index % days.length]?.[Math.floor(index / days.length)];
			expect(found).toEqual(own);
		});
	},
	60_000
);
