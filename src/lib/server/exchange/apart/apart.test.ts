import { afterEach, expect, test, vi } from 'vitest';
import { loadScenario, scenarioList } from '#lib/content/scenarios/index.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { createPostgresDatabase } from '../../../../../tests/support/desk.ts';
import { newOffice } from '../../../../../tests/support/new-office.ts';
import { insertMany } from '../../cases/store.ts';
import { inOffice } from '../../db/in-office.ts';
import { openPostgres } from '../../db/open-postgres.ts';
import type { At, Desk } from '../../desk.ts';
import { inProcessJobs } from '../../jobs/in-process.ts';
import { rescreenRun, startRescreen } from '../../rescreen/rescreen-cases.ts';
import { newKey, readKeys } from '../../vault/keys.ts';
import { makeVault } from '../../vault/make-vault.ts';
import { doApart } from './apart.ts';

afterEach(() => vi.unstubAllEnvs());

async function stage() {
	const url = await createPostgresDatabase();
	const key = newKey();
	vi.stubEnv('DATABASE_URL', url);
	vi.stubEnv('THRESHOLD_KEY', key);
	const { db } = openPostgres(url);
	const desk: Desk = {
		db,
		engine: 'postgres',
		vault: makeVault(readKeys(key)),
		jobs: inProcessJobs(() => undefined),
		lawbook: wholeLawbook,
		now: () => new Date(),
		log: () => undefined
	};
	const officeId = await newOffice(desk, 'Green Mountain Legal Aid');
	const at: At = { desk, actor: { userId: 'one', officeId, role: 'administrator', name: 'One' } };
	const facts = await Promise.all(scenarioList.slice(0, 5).map((id) => loadScenario(id)));
	const before = { ...at, desk: { ...desk, lawbook: { ...wholeLawbook, version: '2020.01.01' } } };
	await inOffice(at, (tx) =>
		insertMany(
			tx,
			before,
			facts.map(({ facts: answers }) => ({
				content: { ...emptyContent, answers },
				how: { source: 'import' }
			}))
		)
	);
	const started = await startRescreen(at, null);
	if (started.kind !== 'started') throw new Error(started.kind);
	return { at, told: { work: 'rescreen', office: officeId, run: started.id } as const };
}

test('a thread of its own does a run to its end', { timeout: 180_000 }, async () => {
	const { at, told } = await stage();
	const untouched = new Proxy(at.desk.db, {
		get: () => {
			throw new Error('done here');
		}
	});
	await doApart({ ...at.desk, db: untouched }, told);
	const found = await rescreenRun(at, { id: told.run, after: null, most: 10, unseen: false });
	expect(found).toMatchObject({ run: { state: 'done', done: 5, failed: 0 } });
	expect(await startRescreen(at, null)).toEqual({ kind: 'nothing-to-do' });
	await at.desk.db.destroy();
});

test('a thread that breaks says so, and the run can go on', { timeout: 180_000 }, async () => {
	const { at, told } = await stage();
	vi.stubEnv('DATABASE_URL', 'postgres://127.0.0.1:1/none');
	await expect(doApart(at.desk, told)).rejects.toThrow('ECONNREFUSED');
	vi.stubEnv('DATABASE_URL', '');
	await doApart(at.desk, told);
	expect(await startRescreen(at, null)).toEqual({ kind: 'nothing-to-do' });
	await at.desk.db.destroy();
});
