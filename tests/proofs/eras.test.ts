import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { addPeriod, dayOf } from '#lib/domain/deadlines/calendar.ts';
import type { DeadlineRule } from '#lib/domain/deadlines/rule.ts';
import { erasOf, firstReaching } from '#lib/domain/assessment/compiled/eras.ts';

const today = dayOf('2026-11-22');

function lengthsOf({ clocks, alternatives }: DeadlineRule) {
	return [...clocks, ...alternatives]
		.map(({ runs }) => runs)
		.filter((runs) => typeof runs !== 'string');
}

const starts = [(day: number) => day, (day: number) => addPeriod(day, { years: 18 })];

test.each(law.deadlines.map((rule) => [rule.id, rule] as const))(
	'on days of one era of %s, each of its limits has run out on both or on neither, from the act or from a coming of age',
	(_, rule) => {
		const eraOf = erasOf(rule);
		const lengths = lengthsOf(rule);
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 20_000 }),
				fc.integer({ min: 0, max: 400 }),
				(back, on) => {
					const [earlier, later] = [today - back, today - back + on];
					fc.pre(eraOf(earlier, today) === eraOf(later, today));
					for (const length of lengths) {
						for (const start of starts) {
							const hasRun = (day: number) => addPeriod(start(day), length) < today;
							expect(hasRun(later)).toBe(hasRun(earlier));
						}
					}
				}
			),
			{ numRuns: 500 }
		);
	}
);

test('the first day from which a period reaches another is just that', () => {
	for (const length of law.deadlines.flatMap(lengthsOf)) {
		const first = firstReaching(today, length);
		expect(addPeriod(first, length)).toBeGreaterThanOrEqual(today);
		expect(addPeriod(first - 1, length)).toBeLessThan(today);
	}
});
