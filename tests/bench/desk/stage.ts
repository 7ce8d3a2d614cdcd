import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { openPostgres } from '#lib/server/db/open-postgres.ts';
import type { At, Desk } from '#lib/server/desk.ts';
import { bossJobs } from '#lib/server/jobs/boss.ts';
import { makeVault } from '#lib/server/vault/make-vault.ts';
import { freePort } from '../../support/free-port.ts';
import { postgresServer } from '../../support/postgres-server.ts';
import type { PostgresServer } from '../../support/postgres-server.ts';
import { keysIn } from './kept-keys.ts';
import { office } from './office.ts';

/** Where a bench plays: a PostgreSQL with one office, somebody signed in, and the built server before it. */
export type Stage = {
	readonly at: At;
	readonly pool: pg.Pool;
	readonly members: readonly string[];
	/** How many cases the office has already. */
	readonly stored: number;
	readonly origin: string;
	readonly cookie: string;
	/** Runs without care for the machine's power, while cases are made. */
	readonly hurried: (run: () => Promise<void>) => Promise<void>;
	readonly serve: () => Promise<void>;
	/** The processes whose time is measured; null where the database is elsewhere. */
	readonly pids: () => { readonly server: number | undefined; readonly database: number | null };
	readonly close: () => Promise<void>;
};

/** What a PostgreSQL of an office is told in docs/desk.md; the embedded one is told it here. */
const settings = [
	"shared_buffers = '1GB'",
	"effective_cache_size = '4GB'",
	"work_mem = '16MB'",
	"maintenance_work_mem = '512MB'",
	"max_wal_size = '4GB'",
	'random_page_cost = 1.1'
];

const careless = ['fsync', 'full_page_writes', 'autovacuum'];

export async function openStage(given: string | undefined, kept?: string): Promise<Stage> {
	const folder = kept ?? mkdtempSync(join(tmpdir(), 'threshold-bench-'));
	mkdirSync(folder, { recursive: true });
	const server = given === undefined ? await postgresServer(kept) : null;
	const url = given ?? server?.urlOf('postgres') ?? '';
	if (server) await tune(server, url);
	const { db, pool } = openPostgres(url);
	await migrate(db);
	const key = keysIn(folder);
	const desk: Desk = {
		db,
		engine: 'postgres',
		vault: makeVault(key.keys),
		jobs: await bossJobs(pool, () => undefined),
		lawbook: wholeLawbook,
		now: () => new Date(),
		log: () => undefined
	};
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	let child: ChildProcess | undefined;
	return {
		...(await office(desk, origin)),
		pool,
		origin,
		hurried: async (run) => {
			if (!server) return run();
			for (const name of careless) await pool.query(`alter system set ${name} = off`);
			await pool.query('select pg_reload_conf()');
			await run();
			for (const name of careless) await pool.query(`alter system reset ${name}`);
			await pool.query('select pg_reload_conf()');
		},
		serve: async () => {
			child = spawn(
				process.execPath,
				[
					...(process.env['BENCH_NODE'] ?? '').split(' ').filter((flag) => flag !== ''),
					fileURLToPath(new URL('../../../src/cli/serve.js', import.meta.url))
				],
				{
					env: {
						...process.env,
						DATABASE_URL: url,
						THRESHOLD_KEY: key.text,
						THRESHOLD_DATA: folder,
						ORIGIN: origin,
						PORT: String(port),
						HOST: '127.0.0.1'
					},
					stdio: ['ignore', 'ignore', 'inherit']
				}
			);
			await answered(`${origin}/readyz`);
		},
		pids: () => ({ server: child?.pid, database: server?.pid() ?? null }),
		close: async () => {
			if (child) {
				const ended = new Promise((resolve) => child?.once('exit', resolve));
				child.kill();
				await ended;
			}
			await desk.jobs.stop();
			await db.destroy();
			await server?.remove();
			if (kept === undefined) rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function tune(server: PostgresServer, url: string): Promise<void> {
	const root = openPostgres(url, 1);
	for (const setting of settings) await root.pool.query(`alter system set ${setting}`);
	await root.db.destroy();
	await server.stop();
	await server.start();
}

async function answered(url: string): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		const answer = await fetch(url).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error('The server does not answer; is it built?');
}
