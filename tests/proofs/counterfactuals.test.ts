import { describe, expect, test } from 'vitest';
import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { boardOf } from '#lib/domain/assessment/compiled/board.ts';
import type { BoardThing } from '#lib/domain/assessment/compiled/board.ts';
import { thingWith } from '#lib/domain/assessment/compiled/trial.ts';
import { singleChanges, variable, withFact } from '#lib/domain/assessment/counterfactuals.ts';
import { counterfactuals } from '#lib/domain/assessment/minimal-changes.ts';
import { outcomeOf } from '#lib/domain/assessment/outcome.ts';
import { outcomes } from '#lib/domain/assessment/outcomes.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import { dayOf } from '#lib/domain/deadlines/calendar.ts';
import type { CaseFacts, FactRef } from '#lib/domain/facts/fact.ts';
import { refKey } from '#lib/domain/facts/record.ts';
import { plainly, randomCase, seeded } from './random-cases.ts';

const today = '2026-11-22';

type Answer = { readonly ref: FactRef; readonly to: string };
type Found = { readonly answers: readonly Answer[]; readonly after: string };

const keyOf = (answers: readonly Answer[]) =>
	answers
		.map(({ ref, to }) => `${refKey(ref)}=${to}`)
		.toSorted()
		.join(' & ');

function resultsOf(told: CaseFacts): readonly string[] {
	return outcomes(law, told, today).claims.flatMap(({ routes }) =>
		routes.map(({ range }) => outcomeOf(range))
	);
}

function outcomesIn({ stands }: BoardThing) {
	return stands.map(({ outcomes: found }) => found);
}

/** Every change of one and of two answers, tried one by one; pairs only where neither answer alone does it. */
function byBruteForce(told: CaseFacts): readonly (readonly Found[])[] {
	const before = resultsOf(told);
	const board = boardOf(law, told, dayOf(today), {});
	const record = { ...told.facts, ...told.incidents[0], ...told.officers[0] };
	const answers = variable(law, board).flatMap(({ ref, options }) =>
		options.filter((to) => record[ref.fact] !== to).map((to): Answer => ({ ref, to }))
	);
	const found: Found[][] = before.map(() => []);
	const alone = before.map(() => new Set<string>());
	const put = (answersPut: readonly Answer[]) =>
		answersPut.reduce<CaseFacts>((one, { ref, to }) => withFact(one, ref, to), told);
	for (const answer of answers) {
		resultsOf(put([answer])).forEach((after, index) => {
			if (after === before[index] || before[index] === 'needs-facts') return;
			alone[index]?.add(keyOf([answer]));
			found[index]?.push({ answers: [answer], after });
		});
	}
	answers.forEach((first, at) => {
		for (const second of answers.slice(at + 1)) {
			if (refKey(first.ref) === refKey(second.ref)) continue;
			resultsOf(put([first, second])).forEach((after, index) => {
				const done = alone[index];
				if (after === before[index] || before[index] === 'needs-facts') return;
				if (done?.has(keyOf([first])) || done?.has(keyOf([second]))) return;
				found[index]?.push({ answers: [first, second], after });
			});
		}
	});
	return found;
}

describe('what would have changed an outcome', () => {
	test.each([
		['pursuit', 0.05],
		['failure-to-intervene', 0.05],
		['stop', 0.05],
		['pursuit', 0.2],
		['speech', 0.2]
	])(
		'is, up to two answers, exactly what trying every answer to %s finds, with %d not known',
		(claim, chance) => {
			const random = seeded(claim.length * 613);
			const told = plainly(randomCase(law, claim, chance, random));
			const expected = byBruteForce(told);
			const found = counterfactuals(law, told, today, {}, 2);
			const routes = resultsOf(told).map((_, index) => law.routes[index]);
			expected.forEach((sets, index) => {
				const route = routes[index];
				const own = found.filter(
					(one) => one.route === route?.id && one.defendant === route.defendant
				);
				const asText = own.map(
					({ answers, after }) =>
						`${keyOf(answers.map(({ fact, to }) => ({ ref: fact, to })))}: ${after}`
				);
				expect(asText.toSorted()).toEqual(
					sets.map(({ answers, after }) => `${keyOf(answers)}: ${after}`).toSorted()
				);
			});
			expect(found.some(({ answers }) => answers.length === 2)).toBe(true);
		},
		120_000
	);

	test('needs all of its answers, also where there are three', () => {
		const random = seeded(77);
		let threes = 0;
		for (const { id } of law.claims.slice(0, 5)) {
			const told = plainly(randomCase(law, id, 0.05, random));
			const before = resultsOf(told);
			for (const one of counterfactuals(law, told, today)) {
				const index = law.routes.findIndex(
					(route) => route.id === one.route && route.defendant === one.defendant
				);
				const without = (left: number) =>
					one.answers.reduce<CaseFacts>(
						(now, { fact, to }, at) => (at === left ? now : withFact(now, fact, to)),
						told
					);
				if (one.answers.length === 3 && (threes += 1) % 40 !== 1) continue;
				expect(resultsOf(without(-1))[index]).toBe(one.after);
				one.answers.forEach((_, left) => {
					expect(resultsOf(without(left))[index]).toBe(before[index]);
				});
			}
		}
		expect(threes).toBeGreaterThan(0);
	}, 120_000);

	test('leaves every route as the whole case told anew would', () => {
		const random = seeded(41);
		let tried = 0;
		for (const { id } of law.claims) {
			for (const chance of [0, 0.2, 0.6]) {
				const told = plainly(randomCase(law, id, chance, random));
				const board = boardOf(law, told, dayOf(today), {});
				for (const { ref, options } of variable(law, board)) {
					for (const option of options) {
						if (random() < 0.8) continue;
						const after = board.things.map((thing) => thingWith(thing, { ref, option }));
						const anew = boardOf(law, withFact(told, ref, option), dayOf(today), {}).things;
						expect(after.map(outcomesIn)).toEqual(anew.map(outcomesIn));
						tried += 1;
					}
				}
			}
		}
		expect(tried).toBeGreaterThan(300);
	});

	test('names every single answer that changes the best a law offers', () => {
		const random = seeded(5);
		let count = 0;
		for (const { id } of law.claims) {
			const told = plainly(randomCase(law, id, 0.3, random));
			const changes = singleChanges(law, told, today);
			const [before] = assess(law, told, today).things;
			for (const { fact, to, law: under, after } of changes.slice(0, 25)) {
				const [thing] = assess(law, withFact(told, fact, to), today).things;
				const headline = under === 'today' ? thing?.today : thing?.proposed;
				const was = under === 'today' ? before?.today : before?.proposed;
				expect(headline?.outcome).toBe(after);
				expect(was?.outcome).not.toBe(after);
			}
			count += changes.length;
		}
		expect(count).toBeGreaterThan(0);
	});
});
