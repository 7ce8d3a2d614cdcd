import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { insertCase } from '../cases/store.ts';
import { inOffice } from '../db/in-office.ts';
import { newKey, readKeys } from './keys.ts';
import { makeVault } from './make-vault.ts';
import { opensWhatIsStored, rewrapAll, wrappedSecrets } from './rewrap-all.ts';

onBothDatabases('a rotation of the key', (make) => {
	test('reaches every column that holds something wrapped, and every table that is sealed has an id', async () => {
		const { desk } = await make();
		const { rows } = await sql<{ place: string }>`select table_name || '.' || column_name as place
			from information_schema.columns where table_schema = 'public'
				and column_name like '%wrapped' and column_name <> 'key_wrapped'`.execute(desk.db);
		const reached = wrappedSecrets.map(({ table, column }) => `${table}.${column}`);
		expect(rows.map(({ place }) => place).sort()).toEqual([...reached].sort());
		const { rows: odd } = await sql`select table_name from information_schema.columns c
			where table_schema = 'public' and column_name = 'key_wrapped'
				and not exists (select from information_schema.columns i
					where i.table_name = c.table_name and i.column_name = 'id')`.execute(desk.db);
		expect(odd).toEqual([]);
	});

	test('leaves nothing to the old key, and may be run again after it was cut off', async () => {
		const { desk, at } = await make();
		const [old, young] = [newKey(), newKey()];
		const before = makeVault(readKeys(old));
		const both = makeVault(readKeys(`${young},${old}`));
		const after = makeVault(readKeys(young));
		await desk.db.deleteFrom('member').execute();
		await desk.db.deleteFrom('office').where('id', '!=', at.screener.actor.officeId).execute();
		const oldDesk = { ...at.screener, desk: { ...desk, vault: before } };
		await sql`update office set identity_wrapped = ${before.wrap(
			at.screener.actor.officeId,
			Buffer.from('identity')
		)}`.execute(desk.db);
		for (let turn = 0; turn < 3; turn++) {
			await inOffice(oldDesk, (tx) =>
				insertCase(tx, oldDesk, { ...emptyContent, narrative: `case ${turn}` }, { source: 'desk' })
			);
		}
		expect(await opensWhatIsStored(desk.db, after)).toBe(false);
		expect(await rewrapAll(desk.db, both)).toBe(4);
		expect(await rewrapAll(desk.db, both)).toBe(1);
		expect(await opensWhatIsStored(desk.db, after)).toBe(true);
		for (const row of await desk.db.selectFrom('intake').selectAll().execute()) {
			expect(Buffer.from(after.open(row.id, row)).toString()).toContain('case ');
		}
	});
});
