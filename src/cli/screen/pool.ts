import { Worker } from 'node:worker_threads';
import type { Options } from './options.ts';
import type { Answered, Asked } from './worker.ts';

/** Threads that screen batches, each started only when there is work for it. */
export type Pool = {
	/** Hands over one batch; waits while every thread has enough to do, not for the answer. */
	readonly screen: (bytes: Uint8Array<ArrayBuffer>, header: string) => Promise<Handed>;
	readonly close: () => Promise<void>;
};

/** A batch handed to a thread. */
export type Handed = { readonly answer: Promise<Answered> };

type Waiting = {
	readonly settle: (answer: Answered) => void;
	readonly fail: (error: Error) => void;
};
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting> };

/** One batch worked on and one waiting, for each thread. */
const depth = 2;

export function poolOf(options: Pick<Options, 'from' | 'to' | 'today' | 'workers'>): Pool {
	const threads: Thread[] = [];
	let number = 0;
	let wake: () => void = () => undefined;

	const start = (): Thread => {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), {
			workerData: options,
			resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 }
		});
		const waiting = new Map<number, Waiting>();
		worker.on('message', (answer: Answered) => {
			waiting.get(answer.number)?.settle(answer);
			waiting.delete(answer.number);
			wake();
		});
		worker.on('error', (error: Error) => {
			for (const { fail } of waiting.values()) fail(error);
			waiting.clear();
			wake();
		});
		const thread = { worker, waiting };
		threads.push(thread);
		return thread;
	};

	const free = (): Thread | null => {
		const least = threads.toSorted((a, b) => a.waiting.size - b.waiting.size)[0];
		if (least !== undefined && least.waiting.size === 0) return least;
		if (threads.length < options.workers) return start();
		return least !== undefined && least.waiting.size < depth ? least : null;
	};

	return {
		async screen(bytes, header) {
			let thread = free();
			while (thread === null) {
				await new Promise<void>((resolve) => (wake = resolve));
				thread = free();
			}
			const asked: Asked = { number: (number += 1), bytes, header };
			const { worker, waiting } = thread;
			const answer = new Promise<Answered>((settle, fail) => {
				waiting.set(asked.number, { settle, fail });
			});
			answer.catch(() => undefined);
			worker.postMessage(asked, [bytes.buffer]);
			return { answer };
		},
		async close() {
			await Promise.all(threads.map(({ worker }) => worker.terminate()));
		}
	};
}
