import { setTimeout as pause } from 'node:timers/promises';

/** Waits, after so many were done, until so many a second may be done again; what was not used is not saved up. */
export function pacing(perSecond: number): (done: number) => Promise<void> {
	let free = performance.now();
	return async (done) => {
		const now = performance.now();
		free = Math.max(free + (done * 1000) / perSecond, now);
		if (free > now) await pause(free - now);
	};
}
