import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Tables } from './tables.ts';

const int8 = 20;

export type Server = { readonly db: Kysely<Tables>; readonly pool: pg.Pool };

/** A pool of connections to a PostgreSQL server. A connection that breaks is dropped; only what ran on it fails. */
export function openPostgres(url: string, connections = 10): Server {
	const pool = new pg.Pool({
		connectionString: url,
		max: connections,
		connectionTimeoutMillis: 5_000,
		idleTimeoutMillis: 30_000,
		keepAlive: true,
		application_name: 'threshold',
		types: {
			getTypeParser: (oid, format) =>
				oid === int8 && format !== 'binary' ? Number : pg.types.getTypeParser(oid, format)
		}
	});
	pool.on('error', () => undefined);
	pool.on('connect', (client) => client.on('error', () => undefined));
	return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), pool };
}
