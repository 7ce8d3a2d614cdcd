import { expect, test } from 'vitest';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { verifyAudit } from '#lib/server/audit/verify.ts';
import { insertCase } from '#lib/server/cases/store.ts';
import { inOffice } from '#lib/server/db/in-office.ts';
import { onBothDatabases } from '../support/desk.ts';

const moments = [
	'2026-11-01T05:59:59.999Z',
	'2026-11-01T06:00:00.000Z',
	'2026-11-01T05:00:00.000Z',
	'2025-12-31T23:59:59.999Z',
	'2027-03-14T07:00:00.000Z',
	'2026-11-22T12:00:00.000Z'
];

onBothDatabases('a clock that is put back, runs ahead, or changes to winter time', (make) => {
	test('breaks no log, gives each case its number, and loses none from the list by time', async () => {
		const { desk, at, officeId, setNow } = await make();
		for (const moment of moments) {
			setNow(moment);
			await inOffice(at.screener, (tx) =>
				insertCase(tx, at.screener, emptyContent, { source: 'desk' })
			);
		}
		const numbers: number[] = [];
		let after: { received_at: Date; id: string } | undefined;
		for (let turn = 0; turn < moments.length; turn++) {
			const place = after;
			const [row] = await inOffice(at.screener, (tx) =>
				tx
					.selectFrom('intake')
					.select(['id', 'number', 'received_at'])
					.where((where) =>
						place === undefined
							? where.val(true)
							: where(
									where.refTuple('received_at', 'id'),
									'<',
									where.tuple(place.received_at, place.id)
								)
					)
					.orderBy('received_at', 'desc')
					.orderBy('id', 'desc')
					.limit(1)
					.execute()
			);
			if (!row) break;
			numbers.push(row.number);
			after = row;
		}
		expect(numbers).toEqual([5, 6, 2, 1, 3, 4]);
		const { rows, brokenAt } = await verifyAudit(desk.db, officeId);
		expect({ rows, brokenAt }).toEqual({ rows: moments.length, brokenAt: null });
	});
});
