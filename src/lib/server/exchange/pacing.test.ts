import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pacing } from './pacing.ts';

const clock = vi.hoisted(() => ({ now: 0, waited: [] as number[] }));

vi.mock('node:timers/promises', () => ({
	setTimeout: async (wait: number) => {
		clock.waited.push(wait);
		clock.now += wait;
	}
}));

beforeEach(() => {
	clock.now = 0;
	clock.waited = [];
	vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
});
afterEach(() => vi.restoreAllMocks());

test('quick work waits until so many a second may be done', async () => {
	const pace = pacing(1000);
	for (let turn = 0; turn < 4; turn++) await pace(25);
	expect(clock).toEqual({ now: 100, waited: [25, 25, 25, 25] });
});

test('slow work does not wait, and saves no time up for quicker work after it', async () => {
	const pace = pacing(1000);
	clock.now = 600;
	await pace(500);
	expect(clock.waited).toEqual([]);
	await pace(50);
	expect(clock.waited).toEqual([50]);
});
