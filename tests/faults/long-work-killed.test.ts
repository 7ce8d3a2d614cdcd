import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { verifyAudit } from '#lib/server/audit/verify.ts';
import { judgedBy } from '#lib/server/cases/judged-by.ts';
import type { Desk } from '#lib/server/desk.ts';
import { openDesk } from '#lib/server/start.ts';
import { badEvery } from '../support/case-file.ts';
import { createPostgresDatabase } from '../support/desk.ts';
import type { Exported } from '../support/export-all.ts';
import type { Progress, Task } from '../support/long-work.ts';
import { openedDesk } from '../support/opened-desk.ts';

/** Every so many cases, what the law made of it before was something else. */
const otherwiseEvery = 50;

let folder = '';
beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'threshold-long-')), 'data');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

type Env = Readonly<Record<string, string>>;

function processOf(env: Env, script: string, task: string) {
	return fork(new URL(`../support/${script}.ts`, import.meta.url), [task], {
		env: { ...process.env, THRESHOLD_DESK: 'on', ...env },
		execArgv: ['--expose-gc'],
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
}

/** Works in a process of its own, which is killed at once when so much is done. */
async function work(env: Env, task: Task, killAt = Infinity): Promise<Progress> {
	const child = processOf(env, 'long-work', JSON.stringify(task));
	const ended = once(child, 'exit');
	let last: Progress | undefined;
	child.on('message', (far: Progress) => {
		last = far;
		if (far.isDone) child.send('close');
		else if (far.done >= killAt) child.kill('SIGKILL');
	});
	await ended;
	if (last === undefined) throw new Error('The work said nothing');
	return last;
}

async function exported(env: Env, officeId: string): Promise<Exported> {
	const [answer] = (await once(processOf(env, 'export-all', officeId), 'message')) as [Exported];
	return answer;
}

/** Begins, is killed twice on the way, and is ended by a third process. */
async function killedTwice(env: Env, task: Task, rows: number): Promise<Progress> {
	const first = await work(env, task, rows * 0.1);
	const { officeId, run } = first;
	const goOn: Task = { kind: 'go-on', officeId, run };
	const second = await work(env, goOn, Math.max(rows * 0.5, first.done + 1));
	expect([first.isDone, second.isDone]).toEqual([false, false]);
	expect(second.done).toBeGreaterThan(first.done);
	const third = await work(env, goOn);
	expect(third.isDone).toBe(true);
	return third;
}

async function atDesk<Result>(env: Env, look: (desk: Desk) => Promise<Result>): Promise<Result> {
	const running = openDesk(env, undefined, () => undefined);
	const result = await look(await openedDesk(running));
	await running.close();
	return result;
}

function casesOf({ db }: Desk, officeId: string) {
	return db
		.selectFrom('intake')
		.select(['id', 'number', 'client_name', 'outcome_today'])
		.select(judgedBy.as('lawbook'))
		.where('office_id', '=', officeId)
		.orderBy('number')
		.execute();
}

/** As if an earlier law had judged every case, and some of them otherwise; says which. */
async function judgedBefore(desk: Desk, officeId: string): Promise<readonly string[]> {
	const version = 'before';
	await desk.db
		.insertInto('lawbook')
		.values({
			version,
			as_of: wholeLawbook.asOf,
			data: JSON.stringify({ ...wholeLawbook, version })
		})
		.execute();
	await desk.db.updateTable('intake').set({ lawbook: version }).execute();
	const cases = await casesOf(desk, officeId);
	const others = cases.filter(({ number }) => number % otherwiseEvery === 0).map(({ id }) => id);
	await desk.db
		.updateTable('intake')
		.set({ outcome_today: 'not-available' })
		.where('id', 'in', others)
		.execute();
	expect(cases.some(({ outcome_today }) => outcome_today === 'not-available')).toBe(false);
	return others.toSorted();
}

describe.each([
	['pglite', 6_000],
	['postgres', 20_000]
] as const)('%s: long work on %i cases', (engine, rows) => {
	const good = rows - rows / badEvery;
	test(
		'killed twice takes in each row once and judges each case once, reports both right, and is exported in little memory',
		{ timeout: 600_000 },
		async () => {
			const env = {
				THRESHOLD_DATA: folder,
				DATABASE_URL: engine === 'postgres' ? await createPostgresDatabase() : ''
			};
			const imported = await killedTwice(env, { kind: 'import', rows }, rows);
			const { officeId } = imported;
			const otherwise = await atDesk(env, async (desk) => {
				const cases = await casesOf(desk, officeId);
				expect(cases.map(({ number }) => number)).toEqual(cases.map((_, index) => index + 1));
				expect(cases).toHaveLength(good);
				expect(new Set(cases.map(({ client_name }) => client_name)).size).toBe(good);
				const run = await desk.db.selectFrom('import_run').selectAll().executeTakeFirstOrThrow();
				expect(run).toMatchObject({ rows, taken: good, refused: rows - good });
				const refused = await desk.db
					.selectFrom('import_problem')
					.select('line')
					.orderBy('line')
					.execute();
				const lines = Array.from({ length: rows - good }, (_, index) => (index + 1) * badEvery + 1);
				expect(refused.map(({ line }) => line)).toEqual(lines);
				expect(await desk.db.selectFrom('import_part').select('id').execute()).toEqual([]);
				return judgedBefore(desk, officeId);
			});

			const { run: rescreenId } = await killedTwice(env, { kind: 'rescreen', officeId }, rows);
			await atDesk(env, async (desk) => {
				const run = await desk.db
					.selectFrom('rescreen_run')
					.selectAll()
					.where('id', '=', rescreenId)
					.executeTakeFirstOrThrow();
				expect(run).toMatchObject({ total: good, done: good, failed: 0 });
				expect(run.changed).toBe(otherwise.length);
				const changes = await desk.db.selectFrom('rescreen_change').selectAll().execute();
				expect(changes.map(({ intake_id }) => intake_id).toSorted()).toEqual(otherwise);
				expect(new Set(changes.map(({ before_today }) => before_today))).toEqual(
					new Set(['not-available'])
				);
				const cases = await casesOf(desk, officeId);
				expect(cases).toHaveLength(good);
				expect(new Set(cases.map(({ lawbook }) => lawbook))).toEqual(
					new Set([wholeLawbook.version])
				);
				expect((await verifyAudit(desk.db, officeId)).brokenAt).toBeNull();
			});

			const sent = await exported(env, officeId);
			expect(sent.lines).toBe(good);
			expect(sent.held).toBeLessThan(sent.bytes / 10);
		}
	);
});
