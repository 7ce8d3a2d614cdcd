import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openPostgres } from '#lib/server/db/open-postgres.ts';
import { newKey, readKeys } from '#lib/server/vault/keys.ts';
import { makeVault } from '#lib/server/vault/make-vault.ts';
import { machinePostgres } from '../support/machine-postgres.ts';
import type { MachinePostgres } from '../support/machine-postgres.ts';
import { everyRow, lostOf, otherDesk } from '../support/other-desk.ts';

const runFile = promisify(execFile);
const own = machinePostgres();
const title =
	'a dump of PostgreSQL restores into an empty database with every row, and opens with its key';

describe('a backup by PostgreSQL’s own tools', () => {
	if (own.kind === 'here') test(title, { timeout: 180_000 }, () => dumpedAndRestored(own));
	else test.skip(`${title} (not run: ${own.why})`);
});

async function dumpedAndRestored({ start, run }: MachinePostgres): Promise<void> {
	const server = await start();
	const folder = mkdtempSync(join(tmpdir(), 'threshold-dump-'));
	try {
		const admin = server.urlOf('postgres', 'postgres');
		const [first, second] = [server.urlOf('threshold', 'a'), server.urlOf('threshold', 'b')];
		for (const statement of [
			'create role threshold login',
			'create role threshold_office nologin',
			'grant threshold_office to threshold',
			'create database a owner threshold',
			'create database b owner threshold'
		]) {
			run('psql', admin, '-v', 'ON_ERROR_STOP=1', '-c', statement);
		}
		const key = newKey();
		const desk = await otherDesk({
			DATABASE_URL: first,
			THRESHOLD_KEY: key,
			THRESHOLD_DATA: folder
		});
		desk.ask({ kind: 'write', count: 60 });
		await desk.said('all-written');
		desk.ask({ kind: 'close' });
		await desk.said('closed');

		const dump = join(server.folder, 'threshold.dump');
		run('pg_dump', '--format=custom', `--file=${dump}`, first);
		run('pg_restore', '--exit-on-error', `--dbname=${second}`, dump);
		const [before, after] = [openPostgres(first), openPostgres(second)];
		const rows = await everyRow(before.db);
		expect(rows['intake']?.length).toBeGreaterThan(0);
		expect(await everyRow(after.db)).toEqual(rows);
		const restored = { db: after.db, vault: makeVault(readKeys(key)) };
		expect(await lostOf(restored, desk.acknowledged)).toEqual([]);
		await Promise.all([before.db.destroy(), after.db.destroy()]);
		const env = { ...process.env, DATABASE_URL: second, THRESHOLD_KEY: key };
		const { stdout } = await runFile(process.execPath, ['src/cli/verify-audit.ts'], { env });
		expect(stdout).toContain('60 rows, whole');
	} finally {
		await server.remove();
		rmSync(folder, { recursive: true, force: true });
	}
}
