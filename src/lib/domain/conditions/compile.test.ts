import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactDefinition, FactRecord } from '../facts/fact.ts';
import { NO, OPEN, compilerOver } from './compile.ts';
import { all, any, atLeast, is, no, not, yes } from './condition.ts';
import type { Condition } from './condition.ts';
import { evaluate } from './evaluate.ts';
import { grown } from './grown.ts';
import { truthOf } from './truth.ts';
import { blankState, tell, toldByFact, variablesOver } from './variables.ts';

const kinds = ['one', 'two', 'three'];
const definitions = new Map<string, FactDefinition>([
	...['a', 'b', 'c'].map((id): [string, FactDefinition] => [
		id,
		{ id, scope: 'case', type: { kind: 'ternary' } }
	]),
	['kind', { id: 'kind', scope: 'case', type: { kind: 'choice', options: kinds } }],
	['many', { id: 'many', scope: 'case', type: { kind: 'several', options: kinds } }]
]);

const leaf = fc.oneof(
	fc.constantFrom('a', 'b', 'c').map(yes),
	fc.constantFrom('a', 'b', 'c').map(no),
	fc.subarray(kinds, { minLength: 1 }).map((some) => is('kind', ...some)),
	fc.subarray(kinds, { minLength: 1 }).map((some) => is('many', ...some)),
	fc.constantFrom('x', 'y').map((value) => is('fixed', value))
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
	condition: fc.oneof(
		{ maxDepth: 4, withCrossShrink: true },
		leaf,
		fc.array(tie('condition'), { maxLength: 4 }).map((of) => all(...of)),
		fc.array(tie('condition'), { maxLength: 4 }).map((of) => any(...of)),
		fc
			.tuple(fc.integer({ min: 0, max: 3 }), fc.array(tie('condition'), { maxLength: 4 }))
			.map(([count, of]) => atLeast(count, ...of)),
		tie('condition').map(not)
	)
}));
const answer = fc.constantFrom('yes', 'no', 'unknown');
const record = fc.record(
	{
		a: answer,
		b: answer,
		c: answer,
		kind: fc.constantFrom(...kinds, 'unknown', 'something else'),
		many: fc.subarray([...kinds, 'unknown'])
	},
	{ requiredKeys: [] }
);

function run(tested: Condition, told: FactRecord) {
	const variables = variablesOver(definitions, { fixed: 'x' });
	const compiled = compilerOver(variables)(tested);
	const { test: truthIn, open } = compiled;
	for (const id of definitions.keys()) variables.of(id);
	const state = blankState(variables);
	tell(state, told, toldByFact(variables.all, []), {});
	const found: number[] = [];
	open(state, (place) => found.push(place));
	return { truth: ['no', 'yes', 'unknown'][truthIn(state)], truthIn, state, found, compiled };
}

test('a compiled condition is never more open than an evaluated one, and never contradicts it', () => {
	fc.assert(
		fc.property(condition, record, (tested, told) => {
			const evaluated = evaluate(tested, told, { fixed: ['x'] });
			const { truth } = run(tested, told);
			if (evaluated !== 'unknown') expect(truth).toBe(evaluated);
		}),
		{ numRuns: 4000 }
	);
});

test('of known facts they are the same', () => {
	const known = fc.record({
		a: fc.constantFrom('yes', 'no'),
		b: fc.constantFrom('yes', 'no'),
		c: fc.constantFrom('yes', 'no'),
		kind: fc.constantFrom(...kinds, 'something else'),
		many: fc.subarray(kinds)
	});
	fc.assert(
		fc.property(condition, known, (tested, told) => {
			expect(run(tested, told).truth).toBe(evaluate(tested, told, { fixed: ['x'] }));
		}),
		{ numRuns: 4000 }
	);
});

test('a condition is open exactly when it names a place that leaves it so', () => {
	fc.assert(
		fc.property(condition, record, (tested, told) => {
			const { truthIn, state, found } = run(tested, told);
			expect(found.length > 0).toBe(truthIn(state) === OPEN);
			expect(truthIn(state)).not.toBeLessThan(NO);
		}),
		{ numRuns: 2000 }
	);
});

test('a tree grown from the answers it gave gives the same answers ever after', () => {
	fc.assert(
		fc.property(condition, fc.array(record, { minLength: 1, maxLength: 30 }), (tested, records) => {
			const { compiled, truthIn } = run(tested, {});
			const grownTest = grown((read) => truthOf(compiled, read), truthIn);
			for (const told of [...records, ...records]) {
				const { state } = run(tested, told);
				expect(grownTest(state)).toBe(truthIn(state));
			}
		}),
		{ numRuns: 1000 }
	);
});
