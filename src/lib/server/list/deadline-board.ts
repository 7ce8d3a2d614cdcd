import { sql } from 'kysely';
import { running, undecided } from '#lib/machines/undecided.ts';
import type { CaseStatus } from '#lib/schemas/desk-case.ts';
import type { DueRange } from '#lib/schemas/desk-list.ts';
import { todayIn } from '../cases/today.ts';
import { inOffice } from '../db/in-office.ts';
import type { Tx } from '../desk.ts';
import { useCase } from '../use-case.ts';
import { caseRow } from './case-row.ts';
import type { CaseRow } from './case-row.ts';
import { colleagues, namesOf } from './members.ts';
import { readRows } from './rows.ts';
import { daysFrom, dueOf } from './want.ts';
import type { Want } from './want.ts';

export const boardRanges = ['overdue', '7', '30', '90', 'later'] as const satisfies DueRange[];
export type BoardRange = (typeof boardRanges)[number];

export type BoardColumn = {
	readonly range: BoardRange;
	/** Cases not decided first, then those accepted, each by deadline. */
	readonly rows: readonly CaseRow[];
	/** How many there are in all, up to `countedTo`. */
	readonly count: number;
};

export type DeadlineBoard = {
	readonly kind: 'ok';
	readonly columns: readonly BoardColumn[];
	readonly countedTo: number;
};

const shownOnBoard = 20;
const countedTo = 1000;

/** Cases by how soon their time runs out; those referred, declined or closed no longer count. */
export const deadlineBoard = useCase(
	'case.list',
	(at, { isMine }: { readonly isMine: boolean }): Promise<DeadlineBoard> =>
		inOffice(at, async (tx) => {
			const names = namesOf(await colleagues(tx));
			const today = todayIn(at.desk.now());
			const columns: BoardColumn[] = [];
			for (const range of boardRanges) {
				const want = {
					...boardDays(range, today),
					...(isMine && { assigned: at.actor.userId })
				};
				const open = await soonest(tx, { ...want, status: undecided }, shownOnBoard);
				const left = shownOnBoard - open.length;
				const accepted =
					left === 0 ? [] : await soonest(tx, { ...want, status: ['accepted'] }, left);
				columns.push({
					range,
					rows: [...open, ...accepted].map((row) => caseRow(row, names, today)),
					count: await countOf(tx, { ...want, status: running })
				});
			}
			return { kind: 'ok', columns, countedTo };
		})
);

/** On the board each case stands once: the 30 days begin where the 7 end. */
function boardDays(range: BoardRange, today: string): Want {
	const days = dueOf(range, today);
	if (range === '30') return { ...days, dueFrom: daysFrom(today, 8) };
	if (range === '90') return { ...days, dueFrom: daysFrom(today, 31) };
	return days;
}

function soonest(tx: Tx, want: Want & { readonly status: readonly CaseStatus[] }, atMost: number) {
	return readRows(tx, { want, sort: 'due', isDescending: false, after: null, atMost });
}

async function countOf(tx: Tx, want: Want): Promise<number> {
	const { rows } = await sql<{ count: number }>`
		select count(*)::integer as count from
			list_cases(${JSON.stringify(want)}::jsonb, 'due', false, null, null, ${countedTo + 1}::integer)
	`.execute(tx);
	return rows[0]?.count ?? 0;
}
