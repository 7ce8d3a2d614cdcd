import type { Condition } from './condition.ts';
import type { State, Variables } from './variables.ts';

/** A compiled test answers: certainly not. */
export const NO = 0;
/** A compiled test answers: certainly. */
export const YES = 1;
/** A compiled test answers: open on what is known. */
export const OPEN = 2;

/** A compiled condition: its three-valued truth in a state. */
export type Test = (state: State) => number;

/** A condition made ready: its test, the places it looks at, and its truth where that is the same in every state. */
export type Compiled = {
	readonly test: Test;
	readonly places: readonly number[];
	/** Names the places that leave it open in a state, as often as it looks at them; none when it is settled. */
	readonly open: (state: State, found: (place: number) => void) => void;
	readonly fixed: typeof NO | typeof YES | null;
	readonly key: string;
};

const nothing = () => undefined;
const never: Compiled = { test: () => NO, places: [], open: nothing, fixed: NO, key: '0' };
const certain: Compiled = { test: () => YES, places: [], open: nothing, fixed: YES, key: '1' };

/** Compiles conditions over the same variables; conditions that mean the same are compiled once. */
export function compilerOver(variables: Variables): (condition: Condition) => Compiled {
	const made = new Map<string, Compiled>();
	const share = (compiled: Compiled): Compiled => {
		const known = made.get(compiled.key);
		if (known) return known;
		made.set(compiled.key, compiled);
		return compiled;
	};
	const byCondition = new WeakMap<Condition, Compiled>();
	const compile = (condition: Condition): Compiled => {
		const known = byCondition.get(condition);
		if (known) return known;
		const compiled = compileNew(condition);
		byCondition.set(condition, compiled);
		return compiled;
	};
	const compileNew = (condition: Condition): Compiled => {
		switch (condition.kind) {
			case 'is':
				return compileIs(condition.fact, condition.values, variables, share);
			case 'not':
				return share(negation(compile(condition.of)));
			case 'all':
				return share(threshold(condition.of.length, condition.of.map(compile)));
			case 'any':
				return share(threshold(1, condition.of.map(compile)));
			case 'at-least':
				return share(threshold(condition.count, condition.of.map(compile)));
		}
	};
	return compile;
}

function compileIs(
	fact: string,
	values: readonly string[],
	variables: Variables,
	share: (compiled: Compiled) => Compiled
): Compiled {
	const constant = variables.constant(fact);
	if (constant !== undefined) return values.includes(constant) ? certain : never;
	const [first, ...others] = variables.of(fact);
	if (first === undefined) return never;
	if (first.option === null) {
		const wanted = values.reduce((set, value) => set | (first.bits.get(value) ?? 0), 0);
		return share(literal(first.place, wanted));
	}
	const named = [first, ...others].filter(({ option }) => values.includes(option ?? ''));
	return share(
		threshold(
			1,
			named.map(({ place }) => share(literal(place, 1)))
		)
	);
}

function literal(place: number, wanted: number): Compiled {
	if (wanted === 0) return never;
	const test: Test = (state) => {
		const answers = state[place] as number;
		if ((answers & wanted) === 0) return NO;
		return (answers & ~wanted) === 0 ? YES : OPEN;
	};
	return {
		test,
		places: [place],
		open: (state, found) => {
			if (test(state) === OPEN) found(place);
		},
		fixed: null,
		key: `${place}:${wanted}`
	};
}

function negation({ test, places, open, fixed, key }: Compiled): Compiled {
	if (fixed !== null) return fixed === YES ? never : certain;
	return {
		test: (state) => {
			const truth = test(state);
			return truth === OPEN ? OPEN : 1 - truth;
		},
		places,
		open,
		fixed,
		key: `!(${key})`
	};
}

/** Holds when at least `count` of the parts do; parts whose truth is fixed are counted beforehand. */
function threshold(count: number, parts: readonly Compiled[]): Compiled {
	const open = parts.filter(({ fixed }) => fixed === null);
	const needed = count - parts.filter(({ fixed }) => fixed === YES).length;
	if (needed <= 0) return certain;
	if (needed > open.length) return never;
	const [only, ...others] = open;
	if (only !== undefined && others.length === 0) return only;
	const test = thresholdTest(
		needed,
		open.map((part) => part.test)
	);
	return {
		test,
		open: (state, found) => {
			if (test(state) !== OPEN) return;
			for (const part of open) part.open(state, found);
		},
		places: [...new Set(open.flatMap(({ places }) => places))],
		fixed: null,
		key: `${needed}(${open.map(({ key }) => key).join(',')})`
	};
}

function thresholdTest(needed: number, tests: readonly Test[]): Test {
	if (needed === 1) return anyTest(tests);
	if (needed === tests.length) return allTest(tests);
	return (state) => {
		let isCertain = 0;
		let isPossible = 0;
		for (const test of tests) {
			const truth = test(state);
			if (truth === YES) isCertain += 1;
			if (truth !== NO) isPossible += 1;
		}
		if (isCertain >= needed) return YES;
		return isPossible >= needed ? OPEN : NO;
	};
}

function anyTest(tests: readonly Test[]): Test {
	return (state) => {
		let truth: number = NO;
		for (let index = 0; index < tests.length; index += 1) {
			const part = (tests[index] as Test)(state);
			if (part === YES) return YES;
			if (part === OPEN) truth = OPEN;
		}
		return truth;
	};
}

function allTest(tests: readonly Test[]): Test {
	return (state) => {
		let truth: number = YES;
		for (let index = 0; index < tests.length; index += 1) {
			const part = (tests[index] as Test)(state);
			if (part === NO) return NO;
			if (part === OPEN) truth = OPEN;
		}
		return truth;
	};
}
