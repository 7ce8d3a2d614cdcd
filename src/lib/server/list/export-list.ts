import type { ListQuery } from '#lib/schemas/desk-list.ts';
import { recordAudit } from '../audit/record.ts';
import { todayIn } from '../cases/today.ts';
import { inOffice } from '../db/in-office.ts';
import type { At } from '../desk.ts';
import { useCase } from '../use-case.ts';
import { caseRow } from './case-row.ts';
import type { CaseRow } from './case-row.ts';
import { csvLine } from './csv.ts';
import { findIn, isDescendingIn } from './list-cases.ts';
import { colleagues, namesOf } from './members.ts';
import { readRows } from './rows.ts';
import type { Asked } from './rows.ts';
import { wantOf } from './want.ts';

const exportColumns = [
	'number',
	'status',
	'client',
	'town',
	'claims',
	'agencies',
	'outcome_today',
	'outcome_s254_as_introduced_2022_not_law',
	'stopped_only_by_immunity',
	'outcome_overridden',
	'soonest_deadline',
	'days_left',
	'assigned_to',
	'received',
	'source'
] as const;

const batch = 1000;

export type ExportedList = { readonly kind: 'ok'; readonly body: ReadableStream<Uint8Array> };

/**
 * The whole list that is asked for, as CSV. It is read a thousand rows at a time while it is being sent, so that a
 * million needs no more memory than a page.
 */
export const exportList = useCase(
	'export.list',
	async (at, query: ListQuery): Promise<ExportedList> => {
		await inOffice(at, (tx) =>
			recordAudit(tx, at, 'export.list', { detail: { filters: Object.keys(query).length } })
		);
		const lines = linesOf(at, query);
		const encoder = new TextEncoder();
		return {
			kind: 'ok',
			body: new ReadableStream({
				pull: async (controller) => {
					const { done, value } = await lines.next();
					if (done) controller.close();
					else controller.enqueue(encoder.encode(value));
				},
				cancel: async () => {
					await lines.return(undefined);
				}
			})
		};
	}
);

async function* linesOf(at: At, query: ListQuery): AsyncGenerator<string, undefined> {
	const want = wantOf(at, query, findIn(at, query).read);
	const isDescending = isDescendingIn(query);
	const sort = query.sort ?? 'received';
	const names = namesOf(await inOffice(at, colleagues));
	const today = todayIn(at.desk.now());
	yield csvLine(exportColumns);
	let after: Asked['after'] = null;
	let count = 0;
	for (;;) {
		const asked: Asked = { want, sort, isDescending, after, atMost: batch };
		const rows = await inOffice(at, (tx) => readRows(tx, asked));
		count += rows.length;
		yield rows.map((row) => csvLine(cellsOf(caseRow(row, names, today)))).join('');
		const last = rows.at(-1);
		if (rows.length < batch || !last) break;
		after = { id: last.id, key: last.sort_key };
	}
	await inOffice(at, (tx) => recordAudit(tx, at, 'export.list-end', { detail: { count } }));
}

function cellsOf(row: CaseRow): readonly (string | number | null)[] {
	return [
		row.number,
		row.status,
		row.client,
		row.town,
		row.claims.join('; '),
		row.agencies.join('; '),
		row.today,
		row.proposed,
		row.isStoppedByImmunity ? 'yes' : 'no',
		row.isOverridden ? 'yes' : 'no',
		row.deadline,
		row.daysLeft,
		row.assignedTo,
		row.received,
		row.source
	];
}
