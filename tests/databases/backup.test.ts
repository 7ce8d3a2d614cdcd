import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Desk } from '#lib/server/desk.ts';
import { openDesk } from '#lib/server/start.ts';
import { openedDesk } from '../support/opened-desk.ts';
import { everyRow, lostOf, otherDesk } from '../support/other-desk.ts';

const runFile = promisify(execFile);
let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'threshold-backup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function command(name: string, data: string, ...parameters: string[]) {
	const env = { ...process.env, THRESHOLD_DATA: data, DATABASE_URL: '', THRESHOLD_KEY: '' };
	return runFile(process.execPath, [`src/cli/${name}.ts`, ...parameters], { env });
}

async function opened<Result>(data: string, use: (desk: Desk) => Promise<Result>): Promise<Result> {
	const running = openDesk({ THRESHOLD_DATA: data }, undefined, () => undefined);
	try {
		return await use(await openedDesk(running));
	} finally {
		await running.close();
	}
}

test(
	'a backup made while cases are written holds every case acknowledged before, and opens in an empty place',
	{ timeout: 180_000 },
	async () => {
		const [data, elsewhere, file] = [join(folder, 'a'), join(folder, 'b'), join(folder, 'backup')];
		const other = await otherDesk({ THRESHOLD_DATA: data, DATABASE_URL: '', THRESHOLD_KEY: '' });
		other.ask({ kind: 'write', count: 150 });
		while (other.acknowledged.length < 50) await new Promise((done) => setTimeout(done, 10));
		const before = [...other.acknowledged];
		const made = await command('backup', data, '--to', file);
		expect(made.stdout).toContain('The key is not in it');
		expect(statSync(file).mode & 0o777).toBe(0o600);
		await other.said('all-written');
		expect((await command('verify-audit', data)).stdout).toContain('150 rows, whole');
		await other.kill();

		const restored = await command('restore', elsewhere, '--from', file);
		expect(restored.stdout).toContain('Every log is whole');
		expect(restored.stdout).toContain('The key here does not open it');
		copyFileSync(join(data, 'key'), join(elsewhere, 'key'));
		expect(await opened(elsewhere, (desk) => lostOf(desk, before))).toEqual([]);
		await expect(command('restore', elsewhere, '--from', file)).rejects.toThrow(
			/holds a database already/
		);
	}
);

test(
	'a backup of a desk at rest is the same, row by row, when it is restored',
	{ timeout: 180_000 },
	async () => {
		const [data, elsewhere, file] = [join(folder, 'a'), join(folder, 'b'), join(folder, 'backup')];
		const other = await otherDesk({ THRESHOLD_DATA: data, DATABASE_URL: '', THRESHOLD_KEY: '' });
		other.ask({ kind: 'write', count: 30 });
		await other.said('all-written');
		other.ask({ kind: 'close' });
		await other.said('closed');
		await command('backup', data, '--to', file);
		await expect(command('backup', data, '--to', file)).rejects.toThrow(/is there already/);
		await command('restore', elsewhere, '--from', file);
		copyFileSync(join(data, 'key'), join(elsewhere, 'key'));
		const all = await opened(data, (desk) => everyRow(desk.db));
		expect(all['intake']?.length).toBeGreaterThan(0);
		expect(await opened(elsewhere, (desk) => everyRow(desk.db))).toEqual(all);
	}
);

test(
	'after a rotation in the middle of writing the old key opens nothing, and the new one opens all',
	{ timeout: 180_000 },
	async () => {
		const data = join(folder, 'a');
		const other = await otherDesk({ THRESHOLD_DATA: data, DATABASE_URL: '', THRESHOLD_KEY: '' });
		other.ask({ kind: 'write', count: 100 });
		while (other.acknowledged.length < 30) await new Promise((done) => setTimeout(done, 10));
		const old = readFileSync(join(data, 'key'), 'utf8').trim();
		await command('keys', data, 'rotate');
		await other.said('all-written');
		await other.kill();
		expect(readFileSync(join(data, 'key'), 'utf8')).not.toContain(old);
		expect(readFileSync(join(data, 'key.old'), 'utf8')).toContain(old);
		expect(await opened(data, (desk) => lostOf(desk, other.acknowledged))).toEqual([]);
		const stored = await opened(data, (desk) =>
			desk.db.selectFrom('intake').select('key_id').distinct().execute()
		);
		expect(stored).toHaveLength(1);
		expect(existsSync(join(data, 'lock.json'))).toBe(false);
	}
);
