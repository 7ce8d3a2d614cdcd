import type { State } from './variables.ts';

/** A compiled test answers: certainly not. */
export const NO = 0;
/** A compiled test answers: certainly. */
export const YES = 1;
/** A compiled test answers: open on what is known. */
export const OPEN = 2;

/** A compiled condition: its three-valued truth in a state. */
export type Test = (state: State) => number;

/** Whether the answer at a place is one of those wanted; `full` is every answer there is. */
export type Literal = { readonly place: number; readonly wanted: number; readonly full: number };

/** Whether any literal holds, or any other test. */
export function anyTest(literals: readonly Literal[], others: readonly Test[]): Test {
	const places = Int32Array.from(literals, ({ place }) => place);
	const wants = Int32Array.from(literals, ({ wanted }) => wanted);
	return (state) => {
		let truth: number = NO;
		for (let index = 0; index < places.length; index += 1) {
			const answers = state[places[index] as number] as number;
			const wanted = wants[index] as number;
			if ((answers & wanted) === 0) continue;
			if ((answers & ~wanted) === 0) return YES;
			truth = OPEN;
		}
		for (let index = 0; index < others.length; index += 1) {
			const part = (others[index] as Test)(state);
			if (part === YES) return YES;
			if (part === OPEN) truth = OPEN;
		}
		return truth;
	};
}

/** Whether all literals hold, and all other tests. */
export function allTest(literals: readonly Literal[], others: readonly Test[]): Test {
	const places = Int32Array.from(literals, ({ place }) => place);
	const wants = Int32Array.from(literals, ({ wanted }) => wanted);
	return (state) => {
		let truth: number = YES;
		for (let index = 0; index < places.length; index += 1) {
			const answers = state[places[index] as number] as number;
			const wanted = wants[index] as number;
			if ((answers & wanted) === 0) return NO;
			if ((answers & ~wanted) !== 0) truth = OPEN;
		}
		for (let index = 0; index < others.length; index += 1) {
			const part = (others[index] as Test)(state);
			if (part === NO) return NO;
			if (part === OPEN) truth = OPEN;
		}
		return truth;
	};
}

/** Whether at least `needed` of the tests hold. */
export function countTest(needed: number, tests: readonly Test[]): Test {
	return (state) => countTruth(needed, tests, (test) => test(state));
}

/** The truth of at least `needed` parts being true. */
export function countTruth<Part>(
	needed: number,
	parts: readonly Part[],
	truthOf: (part: Part) => number
): number {
	let isCertain = 0;
	let isPossible = 0;
	for (const part of parts) {
		const truth = truthOf(part);
		if (truth === YES) isCertain += 1;
		if (truth !== NO) isPossible += 1;
	}
	if (isCertain >= needed) return YES;
	return isPossible >= needed ? OPEN : NO;
}

/** The truth of the answer being one of those wanted, while these answers are possible. */
export function literalTruth(answers: number, wanted: number): number {
	if ((answers & wanted) === 0) return NO;
	return (answers & ~wanted) === 0 ? YES : OPEN;
}

/** The truth of the contrary. */
export function contrary(truth: number): number {
	return truth === OPEN ? OPEN : 1 - truth;
}
