import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactRecord } from '../facts/fact.ts';
import { all, any, atLeast, is, no, not, yes } from './condition.ts';
import type { Condition } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { factsOf } from './facts-of.ts';

const facts = ['a', 'b', 'c', 'd'] as const;
const answers = ['yes', 'no', 'unknown'] as const;

const leaf = fc.oneof(
	fc.constantFrom(...facts).map(yes),
	fc.constantFrom(...facts).map(no),
	fc.constantFrom(...facts).map((fact) => is(fact, 'yes', 'no'))
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
	condition: fc.oneof(
		{ maxDepth: 3, withCrossShrink: true },
		leaf,
		fc.array(tie('condition'), { maxLength: 3 }).map((of) => all(...of)),
		fc.array(tie('condition'), { maxLength: 3 }).map((of) => any(...of)),
		fc
			.tuple(fc.integer({ min: 0, max: 3 }), fc.array(tie('condition'), { maxLength: 3 }))
			.map(([count, of]) => atLeast(count, ...of)),
		tie('condition').map(not)
	)
}));
const record = fc.record(
	Object.fromEntries(facts.map((fact) => [fact, fc.constantFrom(...answers)]))
);

function completions(told: FactRecord): readonly FactRecord[] {
	return facts.reduce<readonly FactRecord[]>(
		(records, fact) =>
			told[fact] === 'yes' || told[fact] === 'no'
				? records
				: records.flatMap((one) => [
						{ ...one, [fact]: 'yes' },
						{ ...one, [fact]: 'no' }
					]),
		[told]
	);
}

describe('a condition', () => {
	test('is settled only when every completion of the unknown facts agrees', () => {
		fc.assert(
			fc.property(condition, record, (tested, told) => {
				const truth = evaluate(tested, told);
				const truths = new Set(completions(told).map((one) => evaluate(tested, one)));
				if (truth !== 'unknown') expect([...truths]).toEqual([truth]);
			}),
			{ numRuns: 2000 }
		);
	});

	test('of known facts is never unknown', () => {
		fc.assert(
			fc.property(condition, record, (tested, told) => {
				for (const one of completions(told)) expect(evaluate(tested, one)).not.toBe('unknown');
			})
		);
	});

	test('looks at no fact that it does not name', () => {
		fc.assert(
			fc.property(condition, record, record, (tested, told, other) => {
				const named = factsOf(tested);
				const same = { ...other, ...Object.fromEntries(named.map((f) => [f, told[f] ?? ''])) };
				expect(evaluate(tested, same)).toBe(evaluate(tested, told));
			})
		);
	});

	test('not asked and "I don\'t know" are alike unknown', () => {
		expect(evaluate(yes('a'), {})).toBe('unknown');
		expect(evaluate(yes('a'), { a: 'unknown' })).toBe('unknown');
	});

	test('about several values holds when one of them is among the answers', () => {
		expect(evaluate(is('claims', 'force'), { claims: ['stop', 'force'] })).toBe('yes');
		expect(evaluate(is('claims', 'arrest'), { claims: ['stop'] })).toBe('no');
		expect(evaluate(is('claims', 'arrest'), { claims: ['stop', 'unknown'] })).toBe('unknown');
	});

	test('about a derived fact weighs every value it may have', () => {
		const derived = { established: ['controlling', 'none'] };
		expect(evaluate(is('established', 'controlling'), {}, derived)).toBe('unknown');
		expect(evaluate(is('established', 'controlling', 'none'), {}, derived)).toBe('yes');
		expect(evaluate(is('established', 'arguable'), {}, derived)).toBe('no');
	});
});
