import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { verifyAudit } from '#lib/server/audit/verify.ts';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { insertCase } from '#lib/server/cases/store.ts';
import { inOffice } from '#lib/server/db/in-office.ts';
import type { At, Desk } from '#lib/server/desk.ts';
import { healthAnswer } from '#lib/server/health.ts';
import { newId } from '#lib/server/ids.ts';
import { openDesk } from '#lib/server/start.ts';
import type { RunningDesk } from '#lib/server/start.ts';
import { newKey } from '#lib/server/vault/keys.ts';
import { newOffice } from '../support/new-office.ts';
import { openedDesk } from '../support/opened-desk.ts';
import { postgresServer } from '../support/postgres-server.ts';
import type { PostgresServer } from '../support/postgres-server.ts';

let server: PostgresServer;
let running: RunningDesk;
beforeAll(async () => {
	server = await postgresServer();
});
afterAll(async () => {
	await running.close();
	await server.remove();
});

function start(): RunningDesk {
	return openDesk(
		{ DATABASE_URL: server.urlOf('postgres'), THRESHOLD_KEY: newKey(), THRESHOLD_DATA: 'unused' },
		undefined,
		() => undefined
	);
}

async function opened(): Promise<Desk> {
	await vi.waitFor(() => expect(running.state().kind).toBe('open'), { timeout: 30_000 });
	return openedDesk(running);
}

async function readiness(): Promise<number | undefined> {
	return (await healthAnswer('/readyz', running))?.status;
}

describe('a database server that goes away and comes back', () => {
	test('is waited for when it is not there at the start', { timeout: 180_000 }, async () => {
		await server.stop();
		running = start();
		await running.tried;
		expect(running.state()).toEqual({ kind: 'closed', why: 'database-unreachable' });
		expect(await readiness()).toBe(503);
		await server.start();
		await opened();
		expect(await readiness()).toBe(200);
	});

	test(
		'loses nothing acknowledged, fails clearly meanwhile, and is used again',
		{ timeout: 180_000 },
		async () => {
			const desk = await opened();
			const officeId = await newOffice(desk);
			const at: At = {
				desk,
				actor: { userId: newId(), officeId, role: 'screener', name: 'A screener' }
			};
			const put = () => inOffice(at, (tx) => insertCase(tx, at, emptyContent, { source: 'desk' }));
			const kept = [await put()];

			const underWay = inOffice(at, async (tx) => {
				const made = await insertCase(tx, at, emptyContent, { source: 'desk' });
				await server.stop();
				await sql`select 1`.execute(tx);
				return made;
			});
			await expect(underWay).rejects.toThrow();
			await expect(put()).rejects.toThrow();
			expect(await readiness()).toBe(503);

			await server.start();
			await vi.waitFor(async () => expect(await readiness()).toBe(200), { timeout: 30_000 });
			kept.push(await put());
			const rows = await inOffice(at, (tx) =>
				tx.selectFrom('intake').select(['id', 'number']).orderBy('number').execute()
			);
			expect(rows).toEqual(kept);
			expect(rows.map(({ number }) => number)).toEqual([1, 2]);
			expect((await verifyAudit(desk.db, officeId)).brokenAt).toBeNull();
		}
	);
});
