import { exportCases } from '#lib/server/exchange/export/export-cases.ts';
import { newId } from '#lib/server/ids.ts';
import { openDesk } from '#lib/server/start.ts';
import { openedDesk } from './opened-desk.ts';

/** What a whole export came to, and how many bytes more this process held meanwhile, at the most. */
export type Exported = { readonly lines: number; readonly bytes: number; readonly held: number };

const running = openDesk(process.env, undefined, () => undefined);
const desk = await openedDesk(running);
const officeId = String(process.argv[2]);
const found = await exportCases(
	{ desk, actor: { userId: newId(), officeId, role: 'attorney', name: 'An attorney' } },
	{ shape: 'jsonl' }
);
if (found.kind !== 'ok') throw new Error(found.kind);

let lines = 0;
let bytes = 0;
let most = 0;
let before = 0;
for await (const part of found.body) {
	bytes += part.length;
	for (const byte of part) if (byte === 10) lines += 1;
	const now = held();
	before ||= now;
	most = Math.max(most, now);
}
process.send?.({ lines, bytes, held: most - before } satisfies Exported);
await running.close();
process.disconnect();

/** What is in use once everything that is not has been given back. */
function held(): number {
	globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}
