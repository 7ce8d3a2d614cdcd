import { NO, YES } from '../../conditions/compile.ts';
import type { Compiled, Test } from '../../conditions/compile.ts';
import type { Condition } from '../../conditions/condition.ts';
import { grown } from '../../conditions/grown.ts';
import { truthOf } from '../../conditions/truth.ts';
import type { Read } from '../../conditions/truth.ts';
import type { State } from '../../conditions/variables.ts';
import type { Row } from '../../routes/route.ts';

const mostRows = 30;

/** A decision list made ready: rows that can never decide are left out, and sets of rows are bits of one number. */
export type List = Logic & { readonly rows: readonly Row[] };

/** What the conditions of a list come to, whatever its rows say. */
export type Logic = {
	readonly whens: readonly Compiled[];
	/** Every place a row looks at. */
	readonly places: readonly number[];
	/** Rows that may decide: those up to the first that certainly holds, without those that certainly do not. */
	readonly possible: (state: State) => number;
	/** The same, looking at one place after another. */
	readonly read: (read: Read) => number;
	/** Rows that may hold, whatever comes before them. */
	readonly holding: (state: State) => number;
};

/** Lists with the same conditions share what was made of these. */
export type Lists = Map<string, Logic>;

/** Makes a list ready; more rows than a number has bits is a broken invariant and throws. */
export function listOf(
	rows: readonly Row[],
	compile: (condition: Condition) => Compiled,
	lists: Lists,
	isDecisionList = true
): List {
	const kept: { readonly row: Row; readonly when: Compiled }[] = [];
	for (const row of rows) {
		const when = compile(row.when);
		if (when.fixed === NO) continue;
		kept.push({ row, when });
		if (when.fixed === YES && isDecisionList) break;
	}
	if (kept.length > mostRows) throw new Error(`Too many rows: ${rows[0]?.because ?? 'none'}`);
	const whens = kept.map(({ when }) => when);
	const key = whens.map((when) => when.key).join();
	const logic = lists.get(key) ?? logicOf(whens);
	lists.set(key, logic);
	return { rows: kept.map(({ row }) => row), ...logic };
}

function logicOf(whens: readonly Compiled[]): Logic {
	const tests = whens.map(({ test }) => test);
	const read = (at: Read) =>
		rowsUpToCertain(whens.length, (row) => truthOf(whens[row] as Compiled, at));
	return {
		whens,
		places: [...new Set(whens.flatMap(({ places }) => places))],
		read,
		possible: grown(read, (state) =>
			rowsUpToCertain(whens.length, (row) => (tests[row] as Test)(state))
		),
		holding: (state) => {
			let holding = 0;
			for (let index = 0; index < tests.length; index += 1) {
				if ((tests[index] as Test)(state) !== NO) holding |= 1 << index;
			}
			return holding;
		}
	};
}

function rowsUpToCertain(count: number, truthAt: (row: number) => number): number {
	let possible = 0;
	for (let row = 0; row < count; row += 1) {
		const truth = truthAt(row);
		if (truth === NO) continue;
		possible |= 1 << row;
		if (truth === YES) break;
	}
	return possible;
}

/** The rows of a set, in the order of the list. */
export function rowsIn({ rows }: List, set: number): readonly Row[] {
	return rows.filter((_, index) => (set & (1 << index)) !== 0);
}

/** The union of what each row of a set stands for. */
export function unionOver(set: number, bits: readonly number[]): number {
	let union = 0;
	for (let rest = set; rest !== 0; rest &= rest - 1) {
		union |= bits[31 - Math.clz32(rest & -rest)] ?? 0;
	}
	return union;
}

/** Whether two lists hold the very same things in the same order. */
export function areSame<T>(some: readonly T[], others: readonly T[]): boolean {
	if (some.length !== others.length) return false;
	for (let index = 0; index < some.length; index += 1) {
		if (some[index] !== others[index]) return false;
	}
	return true;
}
