import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { Kysely, PGliteDialect } from 'kysely';
import type { Tables } from './tables.ts';

export type Embedded = { readonly db: Kysely<Tables>; readonly pglite: PGlite };

/** PostgreSQL inside this process: in a folder, or in memory when none is named. One process at a time. */
export async function openPglite(folder?: string, copy?: Blob): Promise<Embedded> {
	const pglite = await PGlite.create({
		...(folder !== undefined && { dataDir: folder }),
		...(copy && { loadDataDir: copy }),
		extensions: { pg_trgm, btree_gin }
	});
	return { db: new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) }), pglite };
}
