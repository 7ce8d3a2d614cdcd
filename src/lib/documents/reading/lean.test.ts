import { describe, expect, test } from 'vitest';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { loadScenario, scenarioList } from '#lib/content/scenarios/index.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import { leanFor } from './lean.ts';

const law = wholeLawbook;

describe('the leaning on immunity', () => {
	test.each(scenarioList)(
		'%s rests on decisions of the library made before the incident',
		async (id) => {
			const { facts: told, today } = await loadScenario(id);
			const days = new Map(law.precedents.map((one) => [one.id, one.decidedOn]));
			for (const thing of assess(law, told, today).things) {
				const { lean, cases } = leanFor({ law, told, today }, thing);
				expect(cases.length > 0).toBe(lean !== 'open');
				const happened = told.incidents[thing.incident]?.['incident.date'];
				for (const one of cases) {
					const decided = days.get(one) ?? 'no such decision';
					if (typeof happened === 'string' && happened.length === 10) {
						expect(decided < happened, `${one} of ${decided}`).toBe(true);
					} else expect(days.has(one)).toBe(true);
				}
			}
		}
	);

	test('leans one way in some examples and the other in some', async () => {
		const leans = new Set<string>();
		for (const id of scenarioList) {
			const { facts: told, today } = await loadScenario(id);
			for (const thing of assess(law, told, today).things) {
				leans.add(leanFor({ law, told, today }, thing).lean);
			}
		}
		expect([...leans].toSorted()).toEqual(['denied', 'granted', 'open']);
	});
});
