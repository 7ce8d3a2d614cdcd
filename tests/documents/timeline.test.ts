import { describe, expect, test } from 'vitest';
import { allScenarios } from '#lib/content/scenarios/all.ts';
import type { Block, Section, Table, Timeline } from '#lib/documents/summary/model.ts';
import { summaryOf } from '#lib/documents/summary/summary.ts';
import { given } from './cases.ts';

const scenarios = await allScenarios();
const withYears = scenarios.map(({ id, facts }) => ({
	id,
	drawn: summaryOf('attorney', given(facts), 'CODE').sections.flatMap(drawnIn)
}));

/** Each line of time with the table after it. */
function drawnIn({ blocks, sections }: Section): readonly (readonly [Timeline, Table])[] {
	const pairs = blocks.flatMap((block, index) =>
		block.kind === 'timeline' ? [[block, tableAt(blocks[index + 1])] as const] : []
	);
	return [...pairs, ...sections.flatMap(drawnIn)];
}

function tableAt(block: Block | undefined): Table {
	if (block?.kind !== 'table') throw new Error('No table follows the line of time');
	return block;
}

describe('the drawn line of time', () => {
	test('is there in nearly every case', () => {
		expect(withYears.filter(({ drawn }) => drawn.length === 2).length).toBeGreaterThan(
			scenarios.length / 2
		);
	});

	test.each(withYears.filter(({ drawn }) => drawn.length > 0))(
		'of $id keeps within its ends, and each row has its number in the table',
		(one) => {
			for (const [{ rows, years, today }, table] of one.drawn) {
				const numbers = table.rows.map(([head]) => Number.parseInt(head?.[0]?.[0]?.text ?? '', 10));
				expect(numbers).toEqual(expect.arrayContaining(rows.map(({ number }) => number)));
				const places = [
					today.at,
					...years.map(({ at }) => at),
					...rows.flatMap(({ stretches }) => stretches.flatMap(({ from, to }) => [from, to]))
				];
				for (const place of places) {
					expect(place).toBeGreaterThanOrEqual(0);
					expect(place).toBeLessThanOrEqual(100);
				}
				for (const { from, to } of rows.flatMap(({ stretches }) => stretches)) {
					expect(to).toBeGreaterThanOrEqual(from);
				}
			}
		}
	);

	test('of the events ends no stretch after today, unless a date told in part may lie ahead', () => {
		for (const { drawn } of withYears) {
			const events = drawn.find(([, table]) => table.head.length === 2);
			if (events === undefined) continue;
			const [{ rows, today }] = events;
			for (const { from } of rows.flatMap(({ stretches }) => stretches)) {
				expect(from).toBeLessThanOrEqual(today.at);
			}
		}
	});
});
