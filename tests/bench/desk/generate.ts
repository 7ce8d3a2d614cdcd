import { sql } from 'kysely';
import type pg from 'pg';
import { beginning } from '#lib/server/audit/chain.ts';
import type { At } from '#lib/server/desk.ts';
import { copyIn } from './copy-in.ts';
import { columns, madeRows } from './made-rows.ts';
import type { Kind, Lines } from './made-rows.ts';

const perBatch = 5000;

/**
 * Fills an empty office with cases that came in over five years. Indexes and references are taken away meanwhile and
 * made again at the end, as a restore does.
 */
export async function generate(at: At, pool: pg.Pool, kind: Kind): Promise<void> {
	const { db } = at.desk;
	const { officeId } = at.actor;
	const again = kind.count >= 50_000 ? await dropAround(db) : [];
	const client = await pool.connect();
	try {
		let head = beginning;
		let written: Promise<unknown> = Promise.resolve();
		for (let from = 0; from < kind.count; from += perBatch) {
			const size = Math.min(perBatch, kind.count - from);
			const made = madeRows(at, kind, from, size, head);
			head = made.head;
			await written;
			written = write(client, made.lines);
			written.catch(() => undefined);
			await new Promise(setImmediate);
		}
		await written;
		await db
			.insertInto('audit_head')
			.values({ office_id: officeId, seq: kind.count, hash: head })
			.execute();
	} finally {
		client.release();
	}
	for (const statement of again) await sql.raw(statement).execute(db);
	await db
		.updateTable('office')
		.set({ last_number: kind.count })
		.where('id', '=', officeId)
		.execute();
	for (const table of tables) await sql`vacuum (analyze) ${sql.table(table)}`.execute(db);
	await sql`checkpoint`.execute(db);
}

const tables = ['intake', 'party', 'audit'] as const;

async function write(client: pg.ClientBase, lines: Lines): Promise<void> {
	for (const table of tables) await copyIn(client, table, columns[table], lines[table]);
}

/** Drops what is not a key, and says how it was made. */
async function dropAround(db: At['desk']['db']): Promise<readonly string[]> {
	const { rows } = await sql<{ drop: string; make: string }>`
		select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
			format('alter table %s add constraint %I %s', conrelid::regclass, conname,
				pg_get_constraintdef(oid)) as make
		from pg_constraint where contype = 'f' and conrelid::regclass::text in ('intake', 'party', 'audit')
		union all
		select format('drop index %I', i.indexname), i.indexdef from pg_indexes i
		where i.tablename in ('intake', 'party', 'audit') and not exists (
			select from pg_constraint c where c.conname = i.indexname
		)`.execute(db);
	for (const { drop } of rows) await sql.raw(drop).execute(db);
	return rows.map(({ make }) => make);
}
