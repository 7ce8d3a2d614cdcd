import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const ownMounts = ['-r', '-m'];
const probe = mkdtempSync(join(tmpdir(), 'threshold-disk-'));
const mountProbe = ['mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe];
const mayMount = spawnSync('unshare', [...ownMounts, ...mountProbe]).status === 0;
rmdirSync(probe);

test.skipIf(!mayMount)(
	'a disk that fills up loses nothing acknowledged, and the desk goes on by itself when there is room',
	{ timeout: 180_000 },
	async () => {
		const disk = mkdtempSync(join(tmpdir(), 'threshold-disk-'));
		const { stdout } = await promisify(execFile)('unshare', [
			...ownMounts,
			process.execPath,
			'tests/support/disk-full.ts',
			disk
		]);
		rmdirSync(disk);
		const told = JSON.parse(stdout) as Record<string, unknown>;
		expect(told).toMatchObject({
			lost: 0,
			stored: told['kept'],
			failures: 6,
			whileFull: { isReady: false },
			afterwards: { state: 'open', isReady: true },
			goesOn: true,
			audit: { rows: told['kept'], brokenAt: null }
		});
	}
);
