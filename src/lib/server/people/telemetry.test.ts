import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';

/** What a sign-in made as a real process makes it sends to where better-auth is told to send what it knows. */
async function sentBy(which: 'ours' | 'on'): Promise<number> {
	let requests = 0;
	const collector = createServer((_, response) => {
		requests += 1;
		response.end();
	});
	collector.listen(0, '127.0.0.1');
	await once(collector, 'listening');
	const { port } = collector.address() as AddressInfo;
	const { NODE_ENV: _, TEST: __, VITEST: ___, ...env } = process.env;
	const script = new URL('../../../../tests/support/auth-process.ts', import.meta.url);
	const child = fork(script, [which], {
		env: {
			...env,
			NODE_ENV: 'production',
			BETTER_AUTH_TELEMETRY_ENDPOINT: `http://127.0.0.1:${port}/`
		}
	});
	await once(child, 'message');
	if (which === 'ours') await pause(2_000);
	else while (requests === 0) await pause(20);
	child.send('close');
	await once(child, 'exit');
	collector.close();
	return requests;
}

test('sign-in tells its makers nothing', { timeout: 180_000 }, async () => {
	expect(await sentBy('on')).toBeGreaterThan(0);
	expect(await sentBy('ours')).toBe(0);
});
