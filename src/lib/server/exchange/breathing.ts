import { setImmediate } from 'node:timers/promises';

/** Lets whoever else waits for this thread go first, each time it was kept for so many milliseconds. */
export function breathing(most = 8): () => Promise<void> | void {
	let began = performance.now();
	return () => {
		if (performance.now() - began < most) return;
		return setImmediate().then(() => {
			began = performance.now();
		});
	};
}
