import { expect, test } from 'vitest';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { outcomes } from '#lib/domain/assessment/outcomes.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { factsOf, pick, randomAnswer, seeded } from './random-cases.ts';

const today = '2026-11-22';
const years = [1, 2, 3, 6, 12, 18, 19, 20, 21, 24];

/** A day on, just before or just after an anniversary that ends today, or any day of ten years. */
function someDay(random: () => number): string {
	const end = Date.parse(today) + pick([-1, 0, 1], random) * 86_400_000;
	const date = new Date(end);
	if (random() < 0.7) date.setUTCFullYear(date.getUTCFullYear() - pick(years, random));
	else date.setTime(end - Math.floor(random() * 3650) * 86_400_000);
	return date.toISOString().slice(0, 10);
}

/** A case of which little is known but the day and some factors, so that many are alike in what a route turns on. */
function sparseCase(claim: string, random: () => number): CaseFacts {
	const incident: Record<string, string | readonly string[]> = { claims: [claim] };
	if (random() < 0.9) incident['incident.date'] = someDay(random);
	if (random() < 0.8) incident['incident.when'] = pick(['day', 'span', 'ongoing'], random);
	const officer = { 'officer.agency': pick(['municipal', 'state-police', 'sheriff'], random) };
	const told: Record<string, string | readonly string[]> = {};
	for (const definition of factsOf(law, claim)) {
		if (definition.type.kind === 'date') continue;
		const isFactor = definition.factor !== undefined;
		if (random() > (isFactor ? 0.8 : 0.04)) continue;
		const record = definition.scope === 'case' ? told : incident;
		if (definition.scope !== 'officer') record[definition.id] ??= randomAnswer(definition, random);
	}
	return { facts: told, incidents: [incident], officers: [officer] };
}

test.each(law.claims.map(({ id }) => id))(
	'what was found for one case never tells on another, in claims of %s',
	(claim) => {
		const random = seeded(claim.length * 97);
		const cases = Array.from({ length: 250 }, () => sparseCase(claim, random));
		for (const told of cases) outcomes(law, told, today);
		for (const told of cases.slice(0, 12)) {
			expect(outcomes(law, told, today)).toEqual(outcomes({ ...law }, told, today));
		}
	},
	60_000
);
