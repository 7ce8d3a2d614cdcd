import { Worker } from 'node:worker_threads';

export type Request = { readonly kind: string; readonly path: string };
export type Load = {
	readonly origin: string;
	readonly cookie: string;
	/** Asked in order, and again from the first. */
	readonly requests: readonly Request[];
	readonly perSecond: number;
	readonly seconds: number;
};
export type Timing = { readonly kind: string; readonly ms: number; readonly status: number };

/**
 * Asks at a steady rate, whether or not answers have come, in a thread of its own. A request's time runs from the
 * moment it was due, so that waiting counts.
 */
export function load(asked: Load): Promise<readonly Timing[]> {
	const worker = new Worker(new URL('./load-worker.ts', import.meta.url), { workerData: asked });
	return new Promise((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}

export type Spread = { readonly p50: number; readonly p95: number; readonly most: number };

export function spreadOf(times: readonly number[]): Spread {
	const sorted = times.toSorted((one, other) => one - other);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
	return { p50: at(0.5) ?? NaN, p95: at(0.95) ?? NaN, most: at(1) ?? NaN };
}
