import type { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import type { Desk } from '../desk.ts';

/** The embedded database as one compressed file. Nothing is written while it is made, so that it is whole. */
export function copyOf(db: Desk['db'], pglite: PGlite): Promise<Uint8Array> {
	return db.connection().execute(async (connection) => {
		await sql`checkpoint`.execute(connection);
		const copy = await pglite.dumpDataDir('gzip');
		return new Uint8Array(await copy.arrayBuffer());
	});
}
