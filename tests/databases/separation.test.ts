import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { inOfficeOf } from '#lib/server/db/in-office.ts';
import type { Desk, Tx } from '#lib/server/desk.ts';
import { onBothDatabases } from '../support/desk.ts';
import { anyRow, tablesWith } from './any-row.ts';

/** Does it and undoes it: what it changed, or 'refused' where the database does not let it. */
async function changedBy(
	desk: Desk,
	officeId: string,
	statement: (tx: Tx) => Promise<{ readonly numAffectedRows?: bigint | undefined }>
): Promise<bigint | 'refused'> {
	let changed: bigint | 'refused' = 'refused';
	await inOfficeOf(desk, officeId, async (tx) => {
		changed = (await statement(tx)).numAffectedRows ?? 0n;
		throw new Error('undone');
	}).catch((error: Error) => {
		if (error.message !== 'undone' && !/row-level security|permission denied/.test(error.message)) {
			throw error;
		}
	});
	return changed;
}

async function seenIn(tx: Tx, table: string, officeId: string): Promise<number> {
	const { rows } = await sql<{ count: number }>`select count(*)::int as count
		from ${sql.table(table)} where office_id = ${officeId}`.execute(tx);
	return rows[0]?.count ?? 0;
}

onBothDatabases('one office and another', (make) => {
	test('are kept apart in every table, for whoever goes around the application', async () => {
		const { desk, officeId, otherOfficeId } = await make();
		const tables = await tablesWith(desk.db, 'office_id');
		expect(tables).toContain('intake');
		for (const table of tables.filter((name) => name !== 'member')) {
			await desk.db.transaction().execute(async (tx) => {
				await sql`set local session_replication_role = replica`.execute(tx);
				await anyRow(tx, table, officeId);
			});
		}
		for (const table of tables) {
			const name = sql.table(table);
			const seen = (by: string) => inOfficeOf(desk, by, (tx) => seenIn(tx, table, officeId));
			expect.soft(await seen(officeId), `${table} is seen by its office`).toBeGreaterThan(0);
			expect.soft(await seen(otherOfficeId), `${table} is not seen by another`).toBe(0);
			const update = await changedBy(desk, otherOfficeId, (tx) =>
				sql`update ${name} set office_id = ${otherOfficeId} where office_id = ${officeId}`.execute(
					tx
				)
			);
			expect.soft([0n, 'refused'], `${table} is not taken over`).toContain(update);
			const deleted = await changedBy(desk, otherOfficeId, (tx) =>
				sql`delete from ${name} where office_id = ${officeId}`.execute(tx)
			);
			expect.soft([0n, 'refused'], `${table} is not deleted from`).toContain(deleted);
			const put = await changedBy(desk, otherOfficeId, async (tx) => {
				await anyRow(tx, table, officeId);
				return { numAffectedRows: 1n };
			});
			expect.soft(put, `${table} takes no row for another`).toBe('refused');
		}
	});

	test('without an office set, nothing is seen', async () => {
		const { desk } = await make();
		for (const table of await tablesWith(desk.db, 'office_id')) {
			const count = await desk.db.transaction().execute(async (tx) => {
				await sql`set local role threshold_office`.execute(tx);
				const { rows } = await sql<{ count: number }>`select count(*)::int as count
					from ${sql.table(table)}`.execute(tx);
				return rows[0]?.count;
			});
			expect.soft(count, table).toBe(0);
		}
	});

	test('an office reads and changes its own row among the offices, and no other', async () => {
		const { desk, officeId, otherOfficeId } = await make();
		const names = await inOfficeOf(desk, officeId, (tx) =>
			tx.selectFrom('office').select('id').execute()
		);
		expect(names).toEqual([{ id: officeId }]);
		const renamed = await changedBy(desk, officeId, (tx) =>
			sql`update office set name = 'Taken' where id = ${otherOfficeId}`.execute(tx)
		);
		expect(renamed).toBe(0n);
	});

	test('tables of no office are closed to the office’s role, but for the law itself', async () => {
		const { desk } = await make();
		const { rows } = await sql<{ name: string }>`select c.relname as name from pg_class c
			where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
				and has_any_column_privilege('threshold_office', c.oid, 'select, insert, update')
				and not exists (select from pg_policy p where p.polrelid = c.oid)
			order by 1`.execute(desk.db);
		expect(rows.map(({ name }) => name)).toEqual(['lawbook']);
	});

	test('functions that run with the owner’s rights look at the office that is set', async () => {
		const { desk } = await make();
		const { rows } = await sql<{ name: string; body: string }>`
			select p.proname as name, p.prosrc as body from pg_proc p
			where p.pronamespace = 'public'::regnamespace and p.prosecdef
				and has_function_privilege('threshold_office', p.oid, 'execute')`.execute(desk.db);
		const looks = /current_setting\('threshold\.office'|list_condition\(|office_set\(/;
		expect(rows.filter(({ body }) => !looks.test(body)).map(({ name }) => name)).toEqual([]);
	});

	test('functions that take an office from whoever asks are not for the office’s role', async () => {
		const { desk, officeId, otherOfficeId } = await make();
		const page = (tx: Tx) =>
			sql`select list_page(${officeId}::uuid, '', '{}', 'received', true, null, null, false, 1, 1)`.execute(
				tx
			);
		await expect(inOfficeOf(desk, otherOfficeId, page)).rejects.toThrow('permission denied');
		await expect(desk.db.transaction().execute(page)).resolves.toBeDefined();
	});

	test('the office’s role stays in its transaction, also when that fails', async () => {
		const { desk, officeId } = await make();
		const who = async () => {
			const { rows } = await sql<{ who: string; office: string | null }>`select
				current_user::text as who, current_setting('threshold.office', true) as office`.execute(desk.db);
			return rows[0];
		};
		await inOfficeOf(desk, officeId, async () => {
			throw new Error('undone');
		}).catch(() => undefined);
		await inOfficeOf(desk, officeId, async () => undefined);
		for (let turn = 0; turn < 20; turn++) {
			const now = await who();
			expect(now?.who).not.toBe('threshold_office');
			expect(now?.office ?? '').toBe('');
		}
	});
});

onBothDatabases('the log', (make) => {
	test('is not changed, deleted or emptied, by the office’s role or the owner of the tables', async () => {
		const { desk, officeId } = await make();
		await desk.db.transaction().execute(async (tx) => {
			await sql`set local session_replication_role = replica`.execute(tx);
			await anyRow(tx, 'audit', officeId);
		});
		const statements = [
			sql`update audit set action = 'other' where office_id = ${officeId}`,
			sql`delete from audit where office_id = ${officeId}`,
			sql`truncate audit`,
			sql`truncate audit cascade`
		];
		for (const statement of statements) {
			await expect(statement.execute(desk.db)).rejects.toThrow(/never changed/);
			const asOffice = inOfficeOf(desk, officeId, (tx) => statement.execute(tx));
			await expect(asOffice).rejects.toThrow(/permission denied/);
		}
	});
});
