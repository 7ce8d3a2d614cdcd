import { wholeLawbook as law } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import { singleChanges } from '#lib/domain/assessment/counterfactuals.ts';
import { nextMostDecisive } from '#lib/domain/assessment/decisive.ts';
import { counterfactuals } from '#lib/domain/assessment/minimal-changes.ts';
import type { CaseFacts } from '#lib/domain/facts/fact.ts';
import { casesOf, contenders, expectAgreement, today } from './contenders.ts';
import { perSecondApart, rounded, times } from './measure.ts';
import { precedentCurve } from './precedent-curve.ts';

const slowdown = 4;

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
await expectAgreement();
console.log(
	'The toy decision is on eight yes/no facts; every engine gives the same answer to all 256.'
);
console.log('Each contender has a process of its own, and they take turns.');
const rates = await perSecondApart(
	new URL('./contender.ts', import.meta.url),
	Object.keys(contenders)
);
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
