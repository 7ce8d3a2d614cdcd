import { bossJobs } from '#lib/server/jobs/boss.ts';
import { openPostgres } from '#lib/server/db/open-postgres.ts';
import { testPace } from './pace.ts';

// Another process of the test of a killed worker: takes the work, says so, and never ends it.
const { pool } = openPostgres(String(process.argv[2]), 4);
const jobs = await bossJobs(pool, () => undefined, testPace);
await jobs.work('rescreen', ({ run }) => {
	process.send?.(run);
	return new Promise(() => undefined);
});
