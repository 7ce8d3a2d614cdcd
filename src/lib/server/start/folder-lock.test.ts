import { fork } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockFolder } from './folder-lock.ts';
import { machineId, startOf } from './process-identity.ts';

let file = '';
beforeEach(() => {
	file = join(mkdtempSync(join(tmpdir(), 'threshold-lock-')), 'lock.json');
});
afterEach(() => rmSync(join(file, '..'), { recursive: true, force: true }));

/** Another process that takes the folder, says what became of it, and lives until it is killed. */
function otherProcess(): Promise<{ said: string; kill: () => Promise<void> }> {
	const child = fork(
		new URL('../../../../tests/support/takes-folder.ts', import.meta.url),
		[file],
		{
			execPath: process.execPath,
			stdio: 'inherit'
		}
	);
	return new Promise((resolve) => {
		child.once('message', (said) =>
			resolve({
				said: String(said),
				kill: () =>
					new Promise((gone) => {
						child.once('exit', () => gone());
						child.kill('SIGKILL');
					})
			})
		);
	});
}

test('a folder that is deleted under its holder breaks nothing', () => {
	vi.useFakeTimers();
	const lock = lockFolder(file);
	rmSync(join(file, '..'), { recursive: true });
	expect(() => vi.advanceTimersByTime(60_000)).not.toThrow();
	vi.useRealTimers();
	expect(lock.kind).toBe('held');
	expect(existsSync(file)).toBe(false);
});

test('a folder that another process holds is not taken, until that process is dead', async () => {
	const other = await otherProcess();
	expect(other.said).toBe('held');
	expect(lockFolder(file)).toMatchObject({ kind: 'in-use' });
	await other.kill();
	expect(existsSync(file)).toBe(true);
	const mine = lockFolder(file);
	expect(mine.kind).toBe('held');
	const third = await otherProcess();
	expect(third.said).toBe('in-use');
	await third.kill();
	if (mine.kind === 'held') mine.release();
	expect(existsSync(file)).toBe(false);
});

test('of many processes that find a dead one’s lock, one takes the folder', async () => {
	const dead = await otherProcess();
	await dead.kill();
	const others = await Promise.all(Array.from({ length: 5 }, otherProcess));
	expect(others.map(({ said }) => said).sort()).toEqual([
		'held',
		'in-use',
		'in-use',
		'in-use',
		'in-use'
	]);
	await Promise.all(others.map(({ kill }) => kill()));
});

test('a later process with the id of a dead one does not count as it', () => {
	const holder = { pid: process.pid, started: 'long ago', machine: machineId(), admin: null };
	writeFileSync(file, JSON.stringify(holder));
	const taken = lockFolder(file);
	expect(taken.kind).toBe('held');
	expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ started: startOf(process.pid) });
	if (taken.kind === 'held') taken.release();
});

test('a process in another container is alive while it gives signs', () => {
	writeFileSync(
		file,
		JSON.stringify({ pid: 1, started: '1', machine: 'another container', admin: null })
	);
	expect(lockFolder(file).kind).toBe('in-use');
	const longAgo = new Date(Date.now() - 61_000);
	utimesSync(file, longAgo, longAgo);
	const taken = lockFolder(file);
	expect(taken.kind).toBe('held');
	if (taken.kind === 'held') taken.release();
});
