import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import { inOffice } from '../db/in-office.ts';
import { recordAudit } from './record.ts';
import { verifyAudit } from './verify.ts';

onBothDatabases('the log', (make) => {
	test('numbers its rows without a gap, each office for itself, also when many write at once', async () => {
		const { desk, at, elsewhere, officeId, otherOfficeId } = await make();
		await Promise.all(
			Array.from({ length: 40 }, (_, turn) => {
				const who = turn % 4 === 0 ? elsewhere.screener : at.screener;
				return inOffice(who, (tx) => recordAudit(tx, who, 'case.read', { detail: { turn } }));
			})
		);
		expect(await verifyAudit(desk.db, officeId)).toMatchObject({ rows: 30, brokenAt: null });
		expect(await verifyAudit(desk.db, otherOfficeId)).toMatchObject({ rows: 10, brokenAt: null });
	});

	test('is whole to whoever checks it while others write', async () => {
		const { desk, at, officeId } = await make();
		const who = at.screener;
		const writing = Promise.all(
			Array.from({ length: 60 }, () => inOffice(who, (tx) => recordAudit(tx, who, 'case.read')))
		);
		for (let rows = 0; rows < 60;) {
			const verified = await verifyAudit(desk.db, officeId);
			expect(verified.brokenAt).toBeNull();
			rows = verified.rows;
		}
		await writing;
	});

	test('keeps its order when the clock goes back', async () => {
		const { desk, at, officeId, setNow } = await make();
		for (const moment of ['2026-11-22T12:00:00Z', '2026-11-22T11:00:00Z', '2025-01-01T00:00:00Z']) {
			setNow(moment);
			await inOffice(at.screener, (tx) => recordAudit(tx, at.screener, 'case.read'));
		}
		expect(await verifyAudit(desk.db, officeId)).toMatchObject({ rows: 3, brokenAt: null });
	});

	test('is left as it was when what it tells of is undone', async () => {
		const { desk, at, officeId } = await make();
		const undone = inOffice(at.screener, async (tx) => {
			await recordAudit(tx, at.screener, 'case.erase');
			throw new Error('undone');
		});
		await expect(undone).rejects.toThrow('undone');
		expect(await verifyAudit(desk.db, officeId)).toMatchObject({ rows: 0, brokenAt: null });
	});

	test('shows a row that was changed, taken out, or cut off at the end, by whoever owns the database', async () => {
		const { desk, at, officeId } = await make();
		for (let turn = 1; turn <= 5; turn++) {
			await inOffice(at.screener, (tx) =>
				recordAudit(tx, at.screener, 'case.read', { detail: { b: turn, a: 'x' } })
			);
		}
		const tampering = {
			3: sql`update audit set detail = '{"a": "y", "b": 3}' where office_id = ${officeId} and seq = 3`,
			2: sql`delete from audit where office_id = ${officeId} and seq = 2`,
			5: sql`delete from audit where office_id = ${officeId} and seq = 5`
		};
		for (const [seq, statement] of Object.entries(tampering)) {
			await desk.db
				.transaction()
				.execute(async (tx) => {
					await sql`alter table audit disable trigger user`.execute(tx);
					await statement.execute(tx);
					expect((await verifyAudit(tx, officeId)).brokenAt).toBe(Number(seq));
					throw new Error('put it back');
				})
				.catch((error: Error) => expect(error.message).toBe('put it back'));
		}
		expect((await verifyAudit(desk.db, officeId)).brokenAt).toBeNull();
	});
});
