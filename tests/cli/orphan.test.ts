import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';

const helper = new URL('../../src/cli/orphan.js', import.meta.url).href;
const child = `
	import { whenOrphaned } from '${helper}';
	whenOrphaned(() => process.exit(), 20);
	setInterval(() => undefined, 1000);
	console.log(process.pid);
`;
const parent = `
	import { spawn } from 'node:child_process';
	spawn(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(child)}], { stdio: 'inherit' });
`;

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

test.skipIf(process.platform === 'win32')(
	'what a killed process began learns that it is alone, and not before',
	async () => {
		const started = spawn(process.execPath, ['--input-type=module', '-e', parent], {
			stdio: ['ignore', 'pipe', 'inherit']
		});
		const [printed] = (await once(started.stdout, 'data')) as [Buffer];
		const pid = Number(printed.toString());
		await new Promise((resolve) => setTimeout(resolve, 200));
		expect(isAlive(pid)).toBe(true);
		started.kill('SIGKILL');
		await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 25_000 });
	}
);
