import { expect, test } from 'vitest';
import { pacing } from './pacing.ts';

async function timed(run: () => Promise<unknown>): Promise<number> {
	const began = performance.now();
	await run();
	return performance.now() - began;
}

test('quick work waits until so many a second may be done', async () => {
	const pace = pacing(1000);
	const taken = await timed(async () => {
		for (let turn = 0; turn < 4; turn++) await pace(25);
	});
	expect(taken).toBeGreaterThan(95);
});

test('slow work does not wait, and saves no time up for quicker work after it', async () => {
	const pace = pacing(1000);
	await new Promise((resolve) => setTimeout(resolve, 600));
	expect(await timed(() => pace(500))).toBeLessThan(400);
	expect(await timed(() => pace(50))).toBeGreaterThan(45);
});
