import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { createPostgresDatabase } from '../../../../tests/support/desk.ts';
import { newOffice } from '../../../../tests/support/new-office.ts';
import { openedDesk } from '../../../../tests/support/opened-desk.ts';
import { openPostgres } from '../db/open-postgres.ts';
import { newId } from '../ids.ts';
import { openDesk } from '../start.ts';
import type { RunningDesk } from '../start.ts';
import { newKey } from '../vault/keys.ts';
import type { Environment } from './settings.ts';

const opened: RunningDesk[] = [];
const folders: string[] = [];
const logged: string[] = [];

afterEach(async () => {
	for (const running of opened.splice(0)) await running.close();
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
	logged.splice(0);
});

function newFolder(): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'threshold-start-')), 'data');
	folders.push(folder);
	return folder;
}

async function start(env: Environment): Promise<RunningDesk> {
	const running = openDesk(env, undefined, (event, detail) =>
		logged.push(JSON.stringify({ event, ...detail }))
	);
	opened.push(running);
	await running.tried;
	return running;
}

test('a desk that is switched off makes no folder and does not keep the site from being ready', async () => {
	const folder = newFolder();
	const running = await start({ THRESHOLD_DESK: 'off', THRESHOLD_DATA: folder });
	expect(running.state()).toEqual({ kind: 'off' });
	expect(await running.isReady()).toBe(true);
	expect(existsSync(folder)).toBe(false);
});

test('what was written is there after it is closed and opened again', async () => {
	const env = { THRESHOLD_DATA: newFolder() };
	const first = await start(env);
	await newOffice(await openedDesk(first));
	expect(await first.isReady()).toBe(true);
	await first.close();
	expect(first.state()).toEqual({ kind: 'closed', why: 'stopped' });
	expect(await first.isReady()).toBe(false);
	const second = await start(env);
	const { db } = await openedDesk(second);
	expect(await db.selectFrom('office').select('name').execute()).toEqual([{ name: 'An office' }]);
});

test('with a key that does not open what is stored, it stays closed and writes nothing', async () => {
	const folder = newFolder();
	const first = await start({ THRESHOLD_DATA: folder });
	await newOffice(await openedDesk(first));
	await first.close();
	const second = await start({ THRESHOLD_DATA: folder, THRESHOLD_KEY: newKey() });
	expect(second.state()).toEqual({ kind: 'closed', why: 'keys-do-not-fit' });
	expect(logged.join()).toContain('key file does not open');
	await second.close();
	const key = readFileSync(join(folder, 'key'), 'utf8').trim();
	const third = await start({ THRESHOLD_DATA: folder, THRESHOLD_KEY: `${newKey()},${key}` });
	expect(third.state().kind).toBe('open');
});

test('a database that cannot be reached is said once, without its password, and tried again', async () => {
	const running = await start({
		THRESHOLD_DATA: newFolder(),
		DATABASE_URL: 'postgres://somebody:hidden-word@127.0.0.1:1/nothing'
	});
	expect(running.state()).toEqual({ kind: 'closed', why: 'database-unreachable' });
	expect(logged).toHaveLength(1);
	expect(logged.join()).not.toContain('hidden-word');
});

test('a user of the database who lacks a right is said to, and what an administrator has to do', async () => {
	const url = new URL(await createPostgresDatabase('template0'));
	const { db, pool } = openPostgres(url.href, 1);
	const user = `plain_${newId().replaceAll('-', '')}`;
	await pool.query(`create role ${user} login password 'word'`);
	await pool.query(`alter database ${url.pathname.slice(1)} owner to ${user}`);
	await db.destroy();
	url.username = user;
	url.password = 'word';
	const running = await start({ THRESHOLD_DATA: newFolder(), DATABASE_URL: url.href });
	expect(running.state()).toEqual({ kind: 'closed', why: 'database-forbids' });
	expect(logged.join()).toContain('threshold_office');
});

test('several processes that start at once on a new server make its tables once', async () => {
	const env = {
		THRESHOLD_DATA: newFolder(),
		DATABASE_URL: await createPostgresDatabase('template0'),
		THRESHOLD_KEY: newKey()
	};
	const running = await Promise.all([start(env), start(env), start(env)]);
	expect(running.map((one) => one.state().kind)).toEqual(['open', 'open', 'open']);
});
