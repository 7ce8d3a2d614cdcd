import { describe, expect, it } from 'vitest';
import { factsOf } from '#lib/domain/conditions/facts-of.ts';
import { factsOfRule } from '#lib/domain/deadlines/missing.ts';
import type { DeadlineRule } from '#lib/domain/deadlines/rule.ts';
import { authorities } from '../authorities/index.ts';
import { deadlineReasons } from '../copy/en/reasons/deadlines.ts';
import { factDefinitions } from '../facts.ts';
import { allPrecedents } from '../precedents/all.ts';
import { deadlineRules, otherClocks } from './index.ts';

const facts = new Set([
	...factDefinitions.map(({ id }) => id),
	'claim',
	'person.minor',
	'assume.s254-limitation'
]);

const verification = new Map([
	...allPrecedents.map(({ id, verification }) => [id, verification] as const),
	...authorities.map(({ id, verification }) => [id, verification] as const)
]);

function grounds({ clocks, alternatives, minority, firstStep, notes }: DeadlineRule) {
	return [
		...clocks.flatMap(({ accrual, limit }) => [accrual, limit]),
		...alternatives,
		...(minority ? [minority] : []),
		...(firstStep ? [firstStep] : []),
		...notes
	];
}

describe.each(deadlineRules)('the rule $id', (rule) => {
	it('cites only authorities we hold, and never unverified ones alone', () => {
		for (const { because, cites } of grounds(rule)) {
			const marks = cites.map((id) => [id, verification.get(id) ?? 'not held']);
			expect(marks.filter(([, mark]) => mark === 'not held')).toEqual([]);
			expect(
				marks.filter(([, mark]) => mark !== 'memory'),
				because
			).not.toEqual([]);
		}
	});

	it('asks only for facts that exist', () => {
		const named = [...factsOfRule(rule), ...rule.notes.flatMap(({ when }) => factsOf(when))];
		expect([...named, ...factsOf(rule.applies)].filter((fact) => !facts.has(fact))).toEqual([]);
	});
});

it('every rule has an id of its own', () => {
	const ids = deadlineRules.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids).toEqual(expect.arrayContaining([...otherClocks]));
});

it('every sentence about time limits is the reason of some rule', () => {
	const used = new Set(deadlineRules.flatMap((rule) => grounds(rule).map((one) => one.because)));
	expect(Object.keys(deadlineReasons).filter((because) => !used.has(because as never))).toEqual([]);
});

it('every mention of S.254 names the version and says that it is not the law', () => {
	const mentions = Object.values(deadlineReasons).filter((sentence) => sentence.includes('S.254'));
	expect(mentions).not.toEqual([]);
	for (const sentence of mentions) {
		expect(sentence).toContain('S.254 as introduced (2022), which is not the law');
	}
});
