import { sql } from 'kysely';
import type { Desk } from '../desk.ts';
import type { Vault } from './vault.ts';

/** Columns that hold a small secret, and the column whose value it is bound to. */
export const wrappedSecrets = [
	{ table: 'office', column: 'identity_wrapped', about: 'id' },
	{ table: 'webhook', column: 'secret_wrapped', about: 'id' },
	{ table: 'secret', column: 'wrapped', about: 'name' }
] as const;

const slice = 500;

type Secret = { readonly about: string; readonly wrapped: Uint8Array };
type Where = (typeof wrappedSecrets)[number];

/**
 * Puts everything under the newest key, in slices: what is under it already is left alone, so that a run
 * cut off goes on where it was. The contents themselves stay as they are; only their keys are wrapped anew.
 */
export async function rewrapAll(db: Desk['db'], vault: Vault): Promise<number> {
	let rewrapped = 0;
	for (const table of await sealedTables(db)) {
		for (let found = slice; found === slice; rewrapped += found) {
			found = await rewrapSlice(db, vault, table);
		}
	}
	for (const where of wrappedSecrets) rewrapped += await rewrapSecrets(db, vault, where);
	return rewrapped;
}

/** Tables whose rows are sealed under a data key of their own, bound to their id. */
async function sealedTables(db: Desk['db']): Promise<readonly string[]> {
	const { rows } = await sql<{ name: string }>`select table_name as name
		from information_schema.columns
		where table_schema = 'public' and column_name = 'key_wrapped'
		order by 1`.execute(db);
	return rows.map(({ name }) => name);
}

function rewrapSlice(db: Desk['db'], vault: Vault, table: string): Promise<number> {
	const name = sql.table(table);
	return db.transaction().execute(async (tx) => {
		const { rows } = await sql<{ id: string; key_id: string; key_wrapped: Uint8Array }>`
			select id, key_id, key_wrapped from ${name}
			where key_id <> ${vault.newestKeyId} limit ${slice} for update`.execute(tx);
		for (const { id, key_id, key_wrapped } of rows) {
			const sealed = vault.rewrap(id, { key_id, key_wrapped, content: new Uint8Array() });
			await sql`update ${name} set key_id = ${sealed.key_id}, key_wrapped = ${sealed.key_wrapped}
				where id = ${id}`.execute(tx);
		}
		return rows.length;
	});
}

/** Whether the vault opens every small secret that is stored; with a wrong key nothing new may be sealed. */
export async function opensWhatIsStored(db: Desk['db'], vault: Vault): Promise<boolean> {
	const all = await Promise.all(wrappedSecrets.map((where) => secretsIn(db, where)));
	try {
		for (const { about, wrapped } of all.flat()) vault.unwrap(about, wrapped);
		return true;
	} catch {
		return false;
	}
}

async function rewrapSecrets(db: Desk['db'], vault: Vault, where: Where): Promise<number> {
	const [table, column, about] = [
		sql.table(where.table),
		sql.ref(where.column),
		sql.ref(where.about)
	];
	const secrets = await secretsIn(db, where);
	for (const secret of secrets) {
		const wrapped = vault.wrap(secret.about, vault.unwrap(secret.about, secret.wrapped));
		await sql`update ${table} set ${column} = ${wrapped} where ${about} = ${secret.about}`.execute(
			db
		);
	}
	return secrets.length;
}

async function secretsIn(db: Desk['db'], where: Where): Promise<readonly Secret[]> {
	const { rows } = await sql<Secret>`select ${sql.ref(where.about)} as about,
		${sql.ref(where.column)} as wrapped from ${sql.table(where.table)}`.execute(db);
	return rows;
}
