import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { openPostgres } from '#lib/server/db/open-postgres.ts';
import type { At, Desk } from '#lib/server/desk.ts';
import { newId } from '#lib/server/ids.ts';
import { inProcessJobs } from '#lib/server/jobs/in-process.ts';
import { newOfficeKeys } from '#lib/server/office-keys.ts';
import { authSecret } from '#lib/server/people/auth-secret.ts';
import { makeAuth } from '#lib/server/people/auth.ts';
import { makePerson } from '#lib/server/people/make-person.ts';
import { newKey, readKeys } from '#lib/server/vault/keys.ts';
import { makeVault } from '#lib/server/vault/make-vault.ts';
import { freePort } from '../../support/free-port.ts';
import { postgresServer } from '../../support/postgres-server.ts';

/** Where a bench plays: a PostgreSQL with one office, somebody signed in, and the built server before it. */
export type Stage = {
	readonly at: At;
	readonly members: readonly string[];
	readonly origin: string;
	readonly cookie: string;
	readonly serve: () => Promise<void>;
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

export async function openStage(given: string | undefined): Promise<Stage> {
	const server = given === undefined ? await postgresServer() : null;
	const url = given ?? server?.urlOf('postgres') ?? '';
	if (server) {
		const root = openPostgres(url, 1);
		for (const setting of settings) await root.pool.query(`alter system set ${setting}`);
		await root.db.destroy();
		await server.stop();
		await server.start();
	}
	const { db } = openPostgres(url);
	await migrate(db);
	const key = newKey();
	const desk: Desk = {
		db,
		engine: 'postgres',
		vault: makeVault(readKeys(key)),
		jobs: inProcessJobs(() => undefined),
		lawbook: wholeLawbook,
		now: () => new Date(),
		log: () => undefined
	};
	const port = await freePort();
	const origin = `http://127.0.0.1:${port}`;
	const { at, members, cookie } = await office(desk, origin);
	const folder = mkdtempSync(join(tmpdir(), 'threshold-bench-'));
	let child: ChildProcess | undefined;
	return {
		at,
		members,
		origin,
		cookie,
		serve: async () => {
			child = spawn(
				process.execPath,
				[fileURLToPath(new URL('../../../src/cli/serve.js', import.meta.url))],
				{
					env: {
						...process.env,
						DATABASE_URL: url,
						THRESHOLD_KEY: key,
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
		close: async () => {
			child?.kill();
			await db.destroy();
			await server?.remove();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function answered(url: string): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		const answer = await fetch(url).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 200));
	}
	throw new Error('The server does not answer; is it built?');
}

async function office(desk: Desk, origin: string) {
	const { db } = desk;
	const secret = await authSecret(desk);
	const auth = makeAuth(desk, secret, origin);
	const person = { email: `bench-${newId()}@example.org`, name: 'Bench', password: newKey() };
	const userId = await makePerson(desk, auth, person);
	if (userId === null) throw new Error('Nobody could be made');
	await db.updateTable('user').set({ twoFactorEnabled: true }).where('id', '=', userId).execute();
	const officeId = newId();
	const keys = await newOfficeKeys(desk.vault, officeId);
	await db
		.insertInto('office')
		.values({ id: officeId, name: 'Bench', settings: '{}', ...keys })
		.execute();
	const members = [userId, ...Array.from({ length: 39 }, () => newId())];
	await db
		.insertInto('member')
		.values(
			members.map((user_id, index) => ({
				office_id: officeId,
				user_id,
				name: `Member ${index}`,
				role: 'administrator'
			}))
		)
		.execute();
	const context = await auth.$context;
	const { token } = await context.internalAdapter.createSession(userId);
	const signed = `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`;
	const cookie = `${context.authCookies.sessionToken.name}=${encodeURIComponent(signed)}`;
	const actor = { userId, officeId, role: 'administrator' as const, name: 'Bench' };
	return { at: { desk, actor }, members, cookie };
}
