import { fork } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, expect, test, vi } from 'vitest';
import { openPostgres } from '#lib/server/db/open-postgres.ts';
import { bossJobs } from '#lib/server/jobs/boss.ts';
import { createPostgresDatabase } from '../support/desk.ts';
import { testPace } from '../support/pace.ts';

const closers: (() => Promise<unknown>)[] = [];
afterAll(async () => {
	for (const close of closers) await close();
});

test(
	'work whose worker is killed is taken up by another process, once',
	{ timeout: 180_000 },
	async () => {
		const url = await createPostgresDatabase();
		const { db, pool } = openPostgres(url, 4);
		const jobs = await bossJobs(pool, () => undefined, testPace);
		closers.push(jobs.stop, () => db.destroy());
		await jobs.put('rescreen', { run: 'the million' });

		const worker = fork(new URL('../support/works-forever.ts', import.meta.url), [url], {
			stdio: 'inherit'
		});
		const [begun] = (await once(worker, 'message')) as [string];
		expect(begun).toBe('the million');
		worker.kill('SIGKILL');
		await once(worker, 'exit');

		const seen: (string | undefined)[] = [];
		await jobs.work('rescreen', async ({ run }) => void seen.push(run));
		await vi.waitFor(() => expect(seen).toEqual(['the million']), { timeout: 90_000 });
		await new Promise((resolve) => setTimeout(resolve, 3_000));
		expect(seen).toEqual(['the million']);
	}
);
