import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import { singleChanges } from '#lib/domain/assessment/counterfactuals.ts';
import { nextMostDecisive } from '#lib/domain/assessment/decisive.ts';
import { counterfactuals } from '#lib/domain/assessment/minimal-changes.ts';
import { outcomesAmongMany } from '#lib/domain/assessment/outcomes-of-many.ts';
import { rangesOf } from '#lib/domain/assessment/outcomes.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { plainly, randomCase, seeded, someDay } from '../proofs/random-cases.ts';
import { perSecond, rounded, times } from './measure.ts';
import type { Contender } from './measure.ts';
import { precedentCurve } from './precedent-curve.ts';
import {
	byHand,
	toyInputs,
	withJsonLogicEngine,
	withJsonRulesEngine,
	withZenEngine
} from './toy-decision.ts';

const today = '2026-11-22';
const slowdown = 4;

/** Cases of every claim in turn, each fact unknown with the given chance, and all else as in an ordinary case. */
function casesOf(chanceUnknown: number, count: number): readonly CaseFacts[] {
	const random = seeded(2026);
	return Array.from({ length: count }, (_, index) => {
		const claim = law.claims[index % law.claims.length]?.id ?? '';
		return onAnyDay(plainly(randomCase(law, claim, chanceUnknown, random)), random);
	});
}

/** The case, on some day of the last ten years. */
function onAnyDay(told: CaseFacts, random: () => number): CaseFacts {
	const date = { 'incident.date': someDay(random) };
	return { ...told, incidents: told.incidents.map((one) => ({ ...one, ...date })) };
}

async function toyContenders() {
	const [rules, zen, logic] = [withJsonRulesEngine(), withZenEngine(), withJsonLogicEngine()];
	for (const input of toyInputs) {
		const answers = [await rules(input), await zen(input), logic(input)];
		if (answers.some((answer) => answer !== byHand(input))) throw new Error('Engines disagree');
	}
	type Toy = (typeof toyInputs)[number];
	const all = (run: (input: Toy) => unknown): Contender => ({
		run: () => toyInputs.map(run).length,
		runsPerCall: toyInputs.length
	});
	const allInTurn = (run: (input: Toy) => Promise<unknown>): Contender => ({
		run: async () => {
			for (const input of toyInputs) await run(input);
		},
		runsPerCall: toyInputs.length
	});
	return {
		'toy: hand-written function': all(byHand),
		'toy: json-logic-engine, compiled': all(logic),
		'toy: json-rules-engine': allInTurn(rules),
		'toy: @gorules/zen-engine': allInTurn(zen)
	};
}

function lawContenders(name: string, cases: readonly CaseFacts[]) {
	const all = (run: (told: CaseFacts) => unknown): Contender => ({
		run: () => {
			for (const told of cases) run(told);
		},
		runsPerCall: cases.length
	});
	const few = cases.slice(0, 70);
	const some = (run: (told: CaseFacts) => unknown) => ({
		run: () => few.forEach(run),
		runsPerCall: few.length
	});
	return {
		[`${name}: outcomes of every route`]: all((told) => rangesOf(law, told, today)),
		[`${name}: with what decides, and what is missing`]: all((told) =>
			outcomesAmongMany(law, told, today)
		),
		[`${name}: in full, explained, with precedents`]: all((told) => assess(law, told, today)),
		[`${name}: every single change`]: some((told) => singleChanges(law, told, today)),
		[`${name}: every smallest change of up to three`]: some((told) =>
			counterfactuals(law, told, today)
		)
	};
}

function waits(chanceUnknown: number) {
	const cases = casesOf(chanceUnknown, 280);
	const timed = (run: (told: CaseFacts) => unknown) => times(cases.map((told) => () => run(told)));
	return {
		'assessment and every single change': timed((told) => [
			assess(law, told, today),
			singleChanges(law, told, today)
		]),
		'every smallest change of up to three': timed((told) => counterfactuals(law, told, today)),
		'most decisive facts': timed((told) => nextMostDecisive(law, told, today))
	};
}

console.log(
	`Node ${process.version}, one thread, medians over processor time. ${law.routes.length} routes, ${law.precedents.length} precedents.`
);
console.log(
	'The toy decision is on eight yes/no facts; every engine gives the same answer to all 256.'
);
const rates = await perSecond({
	...(await toyContenders()),
	...lawContenders('every fact known', casesOf(0, 1400)),
	...lawContenders('one fact in five unknown', casesOf(0.2, 1400))
});
const ofRules = rates['toy: json-rules-engine'] ?? 1;
console.table(
	Object.fromEntries(
		Object.entries(rates).map(([name, rate]) => [
			name,
			{ 'a second': rounded(rate), 'json-rules-engine = 1': rounded(rate / ofRules) }
		])
	)
);
for (const [title, chance] of [
	['every fact known', 0],
	['one fact in five unknown', 0.2]
] as const) {
	console.log(
		`\nMilliseconds, ${title}, the least of a few tries, and at ${slowdown} times slowdown`
	);
	console.table(
		Object.fromEntries(
			Object.entries(waits(chance)).map(([name, { median, p95 }]) => [
				name,
				{
					median: rounded(median),
					p95: rounded(p95),
					[`median × ${slowdown}`]: rounded(median * slowdown),
					[`p95 × ${slowdown}`]: rounded(p95 * slowdown)
				}
			])
		)
	);
}
console.log('\nDecisions compared with one case, a second, by size of the library');
console.table(await precedentCurve(law));
