import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { Load, Timing } from './load.ts';

const { origin, cookie, requests, perSecond, seconds } = workerData as Load;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const timings: Promise<Timing>[] = [];
const began = performance.now();
for (let turn = 0; turn < perSecond * seconds; turn++) {
	const due = began + (turn * 1000) / perSecond;
	const wait = due - performance.now();
	if (wait > 0) await pause(wait);
	const { kind, path } = requests[turn % requests.length] as Load['requests'][number];
	timings.push(
		new Promise((resolve) => {
			const done = (status: number) => resolve({ kind, ms: performance.now() - due, status });
			get(origin + path, { agent, headers: { cookie } }, (response) => {
				response.resume();
				response.on('end', () => done(response.statusCode ?? 0));
			}).on('error', () => done(0));
		})
	);
}
parentPort?.postMessage(await Promise.all(timings));
agent.destroy();
