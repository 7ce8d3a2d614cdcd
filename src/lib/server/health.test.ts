import { expect, test } from 'vitest';
import { healthAnswer } from './health.ts';
import type { DeskState } from './start.ts';

function asked(path: string, state: DeskState, isReady: boolean): Promise<Response | null> {
	return healthAnswer(path, { state: () => state, isReady: async () => isReady });
}

test('a process without its database lives, and is not ready', async () => {
	const closed = { kind: 'closed', why: 'database-unreachable' } as const;
	expect((await asked('/healthz', closed, false))?.status).toBe(200);
	const ready = await asked('/readyz', closed, false);
	expect(ready?.status).toBe(503);
	expect(await ready?.json()).toEqual({ desk: 'closed', why: 'database-unreachable' });
});

test('a process whose desk is switched off is ready to serve the public pages', async () => {
	expect((await asked('/readyz', { kind: 'off' }, true))?.status).toBe(200);
});

test('other pages are not answered here', async () => {
	expect(await asked('/desk', { kind: 'opening' }, false)).toBeNull();
});
