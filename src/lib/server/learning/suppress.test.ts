import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranked, smallest, suppressed } from './suppress.ts';
import type { Cell, ToldCell } from './suppress.ts';

const cellsOf = (counts: readonly number[]): readonly Cell[] =>
	counts.map((count, index) => ({ key: String(index), count }));
const tables = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 });
const sumOf = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const told = (counts: readonly number[]) => JSON.stringify(suppressed(cellsOf(counts)));

/** Every way to fill as many cells so that they come to a sum. */
function fillings(cells: number, sum: number): readonly (readonly number[])[] {
	if (cells === 0) return sum === 0 ? [[]] : [];
	return Array.from({ length: sum + 1 }, (_, first) => first).flatMap((first) =>
		fillings(cells - 1, sum - first).map((rest) => [first, ...rest])
	);
}

describe('counts under five', () => {
	test('are never told', () => {
		fc.assert(
			fc.property(tables, (counts) => {
				for (const { count } of suppressed(cellsOf(counts)) ?? []) {
					expect(count === null || count === 0 || count >= smallest).toBe(true);
				}
			})
		);
	});

	test('cannot be worked out from the sum, also by somebody who knows how they are hidden', () => {
		fc.assert(
			fc.property(tables, (counts) => {
				const published = suppressed(cellsOf(counts));
				if (published === null) return;
				const fitting = fillings(counts.length, sumOf(counts)).filter(
					(other) => told(other) === JSON.stringify(published)
				);
				published.forEach((cell: ToldCell, index) => {
					const possible = new Set(fitting.map((other) => other[index]));
					expect(possible.size > 1).toBe(cell.count === null);
				});
			}),
			{ numRuns: 1000, examples: [[[9, 9, 4]], [[4, 4, 5]], [[4, 4, 4]]] }
		);
	});

	test('hide no more than a table of large counts needs', () => {
		expect(suppressed(cellsOf([40, 0, 12]))).toEqual(cellsOf([40, 0, 12]));
		expect(suppressed(cellsOf([40, 3, 12]))?.map(({ count }) => count)).toEqual([40, null, null]);
		expect(suppressed(cellsOf([40, 3, 2, 12]))?.map(({ count }) => count)).toEqual([
			40,
			null,
			null,
			12
		]);
	});

	test('leave nothing to tell where the whole table is one small group', () => {
		for (const counts of [[3], [1, 2], [1, 1, 1, 1, 1], [0, 4]]) {
			expect(suppressed(cellsOf(counts))).toBeNull();
		}
	});
});

describe('a table of names', () => {
	test('tells no rare name, and puts all others together as no small group', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 }),
				fc.integer({ min: 1, max: 6 }),
				(counts, most) => {
					const table = ranked(cellsOf(counts), most);
					if (table === null) return;
					expect(table.cells.length).toBeLessThanOrEqual(most);
					expect(table.cells.every(({ count }) => count !== null && count >= smallest)).toBe(true);
					const shown = sumOf(table.cells.map(({ count }) => count ?? 0));
					expect(shown + table.others).toBe(sumOf(counts));
					expect(table.others === 0 || table.others >= smallest).toBe(true);
				}
			)
		);
	});
});
