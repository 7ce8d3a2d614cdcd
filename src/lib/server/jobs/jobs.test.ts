import { afterAll, describe, expect, test, vi } from 'vitest';
import { createPostgresDatabase } from '../../../../tests/support/desk.ts';
import { testPace } from '../../../../tests/support/pace.ts';
import { openPostgres } from '../db/open-postgres.ts';
import { bossJobs } from './boss.ts';
import { inProcessJobs } from './in-process.ts';
import type { JobData, Jobs } from './jobs.ts';

/** A busy machine may take its time; what is waited for comes about or does not. */
const patience = { timeout: 45_000 };

const logged: unknown[] = [];
const log = (event: string, detail?: unknown) => void logged.push([event, detail]);
const closers: (() => Promise<unknown>)[] = [];

async function onPostgres(pace = testPace): Promise<Jobs> {
	const { db, pool } = openPostgres(await createPostgresDatabase(), 4);
	const jobs = await bossJobs(pool, log, pace);
	closers.push(async () => {
		await jobs.stop();
		await db.destroy();
	});
	return jobs;
}

async function inProcess(): Promise<Jobs> {
	const jobs = inProcessJobs(log, 50);
	closers.push(() => jobs.stop());
	return jobs;
}

afterAll(async () => {
	for (const close of closers) await close();
});

test('jobs put in the process of their worker are begun at once, however seldom it looks for work', async () => {
	const jobs = await onPostgres({ ...testPace, pollSeconds: 300 });
	const seen: JobData[] = [];
	await jobs.work('import', async (data) => void seen.push(data));
	for (const run of ['a', 'b', 'c']) {
		await jobs.put('import', { run });
		await vi.waitFor(() => expect(seen.at(-1)).toEqual({ run }), patience);
	}
});

describe.each([
	['in this process', inProcess],
	['with pg-boss', () => onPostgres()]
])('jobs %s', (_name, make) => {
	test('are done with their data, those put before there was a worker too', async () => {
		const jobs = await make();
		const seen: JobData[] = [];
		await jobs.put('import', { run: 'a' });
		await jobs.work('import', async (data) => void seen.push(data));
		await jobs.put('import', { run: 'b' });
		await jobs.put('rescreen', { run: 'nobody works on this' });
		await vi.waitFor(() => expect(seen).toHaveLength(2), patience);
		expect(seen.map(({ run }) => run).sort()).toEqual(['a', 'b']);
	});

	test('of one key wait once, and may wait again once one began', async () => {
		const jobs = await make();
		let done = 0;
		for (let turn = 0; turn < 5; turn++) await jobs.put('rescreen', {}, { key: 'office 1' });
		await jobs.put('rescreen', {}, { key: 'office 2' });
		await jobs.work('rescreen', async () => void done++);
		await vi.waitFor(() => expect(done).toBe(2), patience);
		await jobs.put('rescreen', {}, { key: 'office 1' });
		await vi.waitFor(() => expect(done).toBe(3), patience);
	});

	test('that throw are tried again, and the log names no message', async () => {
		const jobs = await make();
		let tries = 0;
		await jobs.work('webhook', async () => {
			if (++tries < 3) throw new TypeError('Jane Doe');
		});
		await jobs.put('webhook', {});
		await vi.waitFor(() => expect(tries).toBe(3), patience);
		expect(JSON.stringify(logged)).toContain('TypeError');
		expect(JSON.stringify(logged)).not.toContain('Jane');
	});

	test('are not begun before their time', async () => {
		const jobs = await make();
		const began: number[] = [];
		const due = Date.now() + 1_500;
		await jobs.put('retention', {}, { after: new Date(due) });
		await jobs.work('retention', async () => void began.push(Date.now()));
		await vi.waitFor(() => expect(began).toHaveLength(1), patience);
		expect(began[0]).toBeGreaterThanOrEqual(due - 5);
	});

	test('that repeat are done at once, and again', async () => {
		const jobs = await make();
		let done = 0;
		await jobs.work('retention', async () => void done++);
		await jobs.repeat('retention', 1);
		await vi.waitFor(() => expect(done).toBeGreaterThanOrEqual(2), patience);
	});

	test('under way are finished before it stops, and none begin after', async () => {
		const jobs = await make();
		const seen: string[] = [];
		const mayEnd = Promise.withResolvers<null>();
		await jobs.work('import', async () => {
			seen.push('begun');
			await mayEnd.promise;
			seen.push('done');
		});
		await jobs.put('import', {});
		await vi.waitFor(() => expect(seen).toEqual(['begun']), patience);
		setTimeout(() => mayEnd.resolve(null), 300);
		await jobs.stop();
		expect(seen).toEqual(['begun', 'done']);
	});
});
