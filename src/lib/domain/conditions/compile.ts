import type { Condition } from './condition.ts';
import { NO, OPEN, YES, allTest, anyTest, contrary, countTest, literalTruth } from './tests.ts';
import type { Literal, Test } from './tests.ts';
import type { State, Variables } from './variables.ts';

export { NO, OPEN, YES } from './tests.ts';
export type { Test } from './tests.ts';

/** A condition made ready: its test, the places it looks at, and its truth where that is the same in every state. */
export type Compiled = {
	readonly test: Test;
	readonly places: readonly number[];
	/** Names the places that leave it open in a state, as often as it looks at them; none when it is settled. */
	readonly open: (state: State, found: (place: number) => void) => void;
	readonly fixed: typeof NO | typeof YES | null;
	readonly key: string;
	/** What it is made of, so that it can be turned round or become part of another. */
	readonly made: Made;
};

type Made =
	| { readonly kind: 'fixed' }
	| { readonly kind: 'literal'; readonly literal: Literal }
	| { readonly kind: 'any' | 'all'; readonly parts: readonly Compiled[] }
	| { readonly kind: 'count'; readonly needed: number; readonly parts: readonly Compiled[] }
	| { readonly kind: 'not'; readonly part: Compiled };

const nothing = () => undefined;
const fixed = { places: [], open: nothing, made: { kind: 'fixed' } } as const;
const never: Compiled = { ...fixed, test: () => NO, fixed: NO, key: '0' };
const certain: Compiled = { ...fixed, test: () => YES, fixed: YES, key: '1' };

/**
 * Compiles conditions over the same variables; conditions that mean the same are compiled once. Variables laid out
 * alike may share what is compiled, `byKey`.
 */
export function compilerOver(
	variables: Variables,
	byKey = new Map<string, Compiled>()
): (condition: Condition) => Compiled {
	const share = (compiled: Compiled): Compiled => {
		const known = byKey.get(compiled.key);
		if (known) return known;
		byKey.set(compiled.key, compiled);
		return compiled;
	};
	const byCondition = new WeakMap<Condition, Compiled>();
	const compile = (condition: Condition): Compiled => {
		const known = byCondition.get(condition);
		if (known) return known;
		const compiled = share(compileNew(condition));
		byCondition.set(condition, compiled);
		return compiled;
	};
	const compileNew = (condition: Condition): Compiled => {
		switch (condition.kind) {
			case 'is':
				return compileIs(condition.fact, condition.values, variables);
			case 'not':
				return negation(compile(condition.of));
			case 'all':
				return threshold(condition.of.length, condition.of.map(compile));
			case 'any':
				return threshold(1, condition.of.map(compile));
			case 'at-least':
				return threshold(condition.count, condition.of.map(compile));
		}
	};
	return compile;
}

function compileIs(fact: string, values: readonly string[], variables: Variables): Compiled {
	const constant = variables.constant(fact);
	if (constant !== undefined) return values.includes(constant) ? certain : never;
	const [first, ...others] = variables.of(fact);
	if (first === undefined) return never;
	if (first.option === null) {
		const wanted = values.reduce((set, value) => set | (first.bits.get(value) ?? 0), 0);
		return literalOf({ place: first.place, wanted, full: first.full });
	}
	const named = [first, ...others].filter(({ option }) => values.includes(option ?? ''));
	return threshold(
		1,
		named.map(({ place, full }) => literalOf({ place, wanted: 1, full }))
	);
}

function literalOf(literal: Literal): Compiled {
	const { place, wanted, full } = literal;
	if (wanted === 0) return never;
	const test: Test = (state) => literalTruth(state[place] as number, wanted);
	return {
		test,
		places: [place],
		open: (state, found) => {
			if (test(state) === OPEN) found(place);
		},
		fixed: null,
		key: `${place}/${full}:${wanted}`,
		made: { kind: 'literal', literal }
	};
}

/** Turned round as far in as it goes, so that only single answers and counts are negated. */
function negation(compiled: Compiled): Compiled {
	const { made } = compiled;
	switch (made.kind) {
		case 'fixed':
			return compiled.fixed === YES ? never : certain;
		case 'literal':
			return literalOf({ ...made.literal, wanted: ~made.literal.wanted });
		case 'any':
			return threshold(made.parts.length, made.parts.map(negation));
		case 'all':
			return threshold(1, made.parts.map(negation));
		case 'not':
			return made.part;
		case 'count':
			return {
				test: (state) => contrary(compiled.test(state)),
				places: compiled.places,
				open: compiled.open,
				fixed: null,
				key: `!(${compiled.key})`,
				made: { kind: 'not', part: compiled }
			};
	}
}

/** Holds when at least `count` of the parts do; parts whose truth is fixed are counted beforehand. */
function threshold(count: number, parts: readonly Compiled[]): Compiled {
	const open = parts.filter((part) => part.fixed === null);
	const needed = count - parts.filter((part) => part.fixed === YES).length;
	if (needed <= 0) return certain;
	if (needed > open.length) return never;
	const [only, ...others] = open;
	if (only !== undefined && others.length === 0) return only;
	if (needed === 1) return combined('any', open);
	return needed === open.length ? combined('all', open) : counted(needed, open);
}

function counted(needed: number, parts: readonly Compiled[]): Compiled {
	return compound(
		countTest(
			needed,
			parts.map(({ test }) => test)
		),
		parts,
		`${needed}`,
		{ kind: 'count', needed, parts }
	);
}

/** All or any of the parts; parts of the same kind are taken in, and tests of the same place become one. */
function combined(kind: 'any' | 'all', given: readonly Compiled[]): Compiled {
	const parts = given.flatMap((part) => (part.made.kind === kind ? part.made.parts : [part]));
	const literals = new Map<number, Literal>();
	const rest: Compiled[] = [];
	for (const part of parts) {
		if (part.made.kind !== 'literal') {
			rest.push(part);
			continue;
		}
		const { place, wanted, full } = part.made.literal;
		const before = literals.get(place)?.wanted ?? wanted;
		const both = kind === 'any' ? before | wanted : before & wanted;
		literals.set(place, { place, wanted: both, full });
	}
	const tested = [...literals.values()];
	if (kind === 'all' && tested.some(({ wanted }) => wanted === 0)) return never;
	const make = kind === 'any' ? anyTest : allTest;
	const test = make(
		tested,
		rest.map((part) => part.test)
	);
	const own = [...tested.map(literalOf), ...rest];
	const [only, ...others] = own;
	if (only !== undefined && others.length === 0) return only;
	return compound(test, own, kind, { kind, parts: own });
}

function compound(test: Test, parts: readonly Compiled[], name: string, made: Made): Compiled {
	return {
		test,
		open: (state, found) => {
			if (test(state) !== OPEN) return;
			for (const part of parts) part.open(state, found);
		},
		places: [...new Set(parts.flatMap(({ places }) => places))],
		fixed: null,
		key: `${name}(${parts.map(({ key }) => key).join(',')})`,
		made
	};
}
