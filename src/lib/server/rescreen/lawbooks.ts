import { sql } from 'kysely';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { Desk, Tx } from '../desk.ts';

/** Keeps this build's lawbook whole beside those before it, so that what it decides can be made again. */
export async function registerLawbook(desk: Desk): Promise<void> {
	const { version, asOf } = desk.lawbook;
	const data = JSON.stringify(desk.lawbook);
	const { isNew } = await desk.db
		.insertInto('lawbook')
		.values({ version, as_of: asOf, data, added_at: desk.now() })
		.onConflict((conflict) => conflict.column('version').doNothing())
		.executeTakeFirst()
		.then(({ numInsertedOrUpdatedRows }) => ({ isNew: numInsertedOrUpdatedRows === 1n }));
	if (isNew) {
		desk.log('lawbook-registered', { version });
		return;
	}
	const { rows } = await sql<{ same: boolean }>`
		select data = ${data}::jsonb as same from lawbook where version = ${version}`.execute(desk.db);
	if (rows[0]?.same !== true) desk.log('lawbook-differs-under-one-version', { version });
}

const read = new Map<string, Lawbook>();

/** A lawbook that judged cases here, or null where it is not kept. */
export async function lawbookOf(tx: Tx, desk: Desk, version: string): Promise<Lawbook | null> {
	if (version === desk.lawbook.version) return desk.lawbook;
	const known = read.get(version);
	if (known !== undefined) return known;
	const row = await tx
		.selectFrom('lawbook')
		.select('data')
		.where('version', '=', version)
		.executeTakeFirst();
	if (row === undefined) return null;
	const law = row.data as Lawbook;
	read.set(version, law);
	return law;
}
