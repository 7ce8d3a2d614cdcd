import { sql } from 'kysely';
import type { Desk, Tx } from '#lib/server/desk.ts';
import { newId } from '#lib/server/ids.ts';

type Column = {
	readonly name: string;
	readonly type: string;
	readonly is_needed: boolean;
	readonly refers_to: string | null;
	/** The first text its check allows. */
	readonly allowed: string | null;
};

/** Tables of the application, from the database's own catalogue. */
export async function tablesWith(db: Desk['db'], column: string): Promise<readonly string[]> {
	const { rows } = await sql<{ name: string }>`select c.relname as name
		from pg_class c join pg_attribute a on a.attrelid = c.oid
		where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
			and a.attname = ${column} and not a.attisdropped
		order by 1`.execute(db);
	return rows.map(({ name }) => name);
}

/** Puts a row into a table, whatever its columns are: references and checks are kept by looking them up. */
export async function anyRow(tx: Tx, table: string, officeId: string): Promise<void> {
	const row: Record<string, string> = {};
	for (const column of await columnsOf(tx, table)) {
		const value = valueFor(column, officeId);
		if (value !== null) row[column.name] = value;
	}
	const names = Object.keys(row).map((name) => sql.ref(name));
	const values = Object.values(row).map((value) => sql`${sql.lit(value)}`);
	await sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(values)})`.execute(
		tx
	);
}

function valueFor({ name, type, is_needed, refers_to, allowed }: Column, officeId: string) {
	if (name === 'office_id') return officeId;
	if (!is_needed) return null;
	if (refers_to !== null || type === 'uuid') return newId();
	if (allowed !== null) return allowed;
	if (type.startsWith('timestamp')) return '2026-11-22T12:00:00Z';
	if (type === 'jsonb') return '{}';
	if (type === 'bytea') return '\\x00';
	if (type === 'boolean') return 'false';
	if (type.endsWith('[]')) return '{}';
	return type === 'text' ? newId() : '1';
}

async function columnsOf(tx: Tx, table: string): Promise<readonly Column[]> {
	const { rows } =
		await sql<Column>`select a.attname as name, format_type(a.atttypid, null) as type,
			a.attnotnull and not a.atthasdef as is_needed,
			(select confrelid::regclass::text from pg_constraint f
				where f.conrelid = a.attrelid and f.contype = 'f' and f.conkey = array[a.attnum]
				limit 1) as refers_to,
			(select substring(pg_get_constraintdef(c.oid) from $$'([^']+)'::text$$) from pg_constraint c
				where c.conrelid = a.attrelid and c.contype = 'c' and a.attnum = any(c.conkey)
				limit 1) as allowed
		from pg_attribute a
		where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped
		order by a.attnum`.execute(tx);
	return rows;
}
