import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import { singleChanges } from '#lib/domain/assessment/counterfactuals.ts';
import { nextMostDecisive } from '#lib/domain/assessment/decisive.ts';
import { counterfactuals } from '#lib/domain/assessment/minimal-changes.ts';
import { outcomes, rangesOf } from '#lib/domain/assessment/outcomes.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { plainly, randomCase, seeded } from '../proofs/random-cases.ts';
import { perSecond, rounded, times } from './measure.ts';
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
	return Array.from({ length: count }, (_, index) =>
		plainly(randomCase(law, law.claims[index % law.claims.length]?.id ?? '', chanceUnknown, random))
	);
}

async function toy() {
	const [rules, zen, logic] = [withJsonRulesEngine(), withZenEngine(), withJsonLogicEngine()];
	for (const input of toyInputs) {
		const answers = [await rules(input), await zen(input), logic(input)];
		if (answers.some((answer) => answer !== byHand(input))) throw new Error('Engines disagree');
	}
	const all = (run: (input: (typeof toyInputs)[number]) => unknown) => () => {
		for (const input of toyInputs) run(input);
	};
	const allInTurn = (run: (input: (typeof toyInputs)[number]) => Promise<unknown>) => async () => {
		for (const input of toyInputs) await run(input);
	};
	const size = toyInputs.length;
	return {
		'hand-written function': await perSecond(all(byHand), size),
		'json-logic-engine, compiled': await perSecond(all(logic), size),
		'json-rules-engine': await perSecond(allInTurn(rules), size, { isAsync: true }),
		'@gorules/zen-engine': await perSecond(allInTurn(zen), size, { isAsync: true })
	};
}

async function lawbook(chanceUnknown: number) {
	const cases = casesOf(chanceUnknown, 1400);
	const all = (run: (told: CaseFacts) => unknown) => () => {
		for (const told of cases) run(told);
	};
	return {
		'outcomes of every route': await perSecond(
			all((told) => rangesOf(law, told, today)),
			cases.length
		),
		'with what decides, and what is missing': await perSecond(
			all((told) => outcomes(law, told, today)),
			cases.length
		),
		'in full, explained, with precedents': await perSecond(
			all((told) => assess(law, told, today)),
			cases.length
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

function print(title: string, rates: Readonly<Record<string, number>>): void {
	console.log(`\n${title}`);
	console.table(
		Object.fromEntries(
			Object.entries(rates).map(([name, rate]) => [name, { 'a second': rounded(rate) }])
		)
	);
}

console.log(
	`Node ${process.version}, one thread, medians. ${law.routes.length} routes, ${law.precedents.length} precedents.`
);
const engines = await toy();
print(
	'A toy decision on eight yes/no facts: every engine gives the same answer to all 256',
	engines
);
for (const [title, chance] of [
	['The whole lawbook, every fact known', 0],
	['The whole lawbook, one fact in five unknown', 0.2]
] as const) {
	const rates = await lawbook(chance);
	print(title, rates);
	const full = rates['in full, explained, with precedents'];
	console.log(
		`A full assessment is ${rounded(full / engines['json-rules-engine'])} times as fast as the toy decision in json-rules-engine.`
	);
	console.log(`Milliseconds, and at ${slowdown} times slowdown`);
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
console.log('\nThe closest decisions for one case, by size of the library');
console.table(await precedentCurve(law));
