import type { Desk } from '../desk.ts';
import { nameOf } from '../start/log.ts';
import type { JobData, Jobs, Queue } from './jobs.ts';

type Waiting = {
	readonly data: JobData;
	readonly key: string | undefined;
	readonly from: number;
	readonly tries: number;
};

type Line = {
	waiting: Waiting[];
	doIt: ((data: JobData) => Promise<void>) | undefined;
	running: Promise<void> | undefined;
	timer: NodeJS.Timeout | undefined;
};

export type InProcessJobs = Jobs & {
	/** Waits until nothing that is due waits or runs. */
	readonly settled: () => Promise<void>;
};

const triesAtMost = 5;

/** Work in this process, one piece of each queue at a time. What must outlast the process stands in tables. */
export function inProcessJobs(log: Desk['log'], pauseAfterFailure = 1_000): InProcessJobs {
	const lines = new Map<Queue, Line>();
	const repeats = new Set<NodeJS.Timeout>();
	let stopped = false;

	function lineOf(queue: Queue): Line {
		const line = lines.get(queue) ?? {
			waiting: [],
			doIt: undefined,
			running: undefined,
			timer: undefined
		};
		lines.set(queue, line);
		return line;
	}

	function add(queue: Queue, work: Waiting): void {
		const line = lineOf(queue);
		const isThere =
			work.key !== undefined && line.waiting.some((waiting) => waiting.key === work.key);
		if (stopped || isThere) return;
		line.waiting.push(work);
		wake(queue, line);
	}

	function wake(queue: Queue, line: Line): void {
		clearTimeout(line.timer);
		if (stopped || line.running || !line.doIt || line.waiting.length === 0) return;
		const wait = Math.min(...line.waiting.map(({ from }) => from)) - Date.now();
		if (wait > 0) {
			line.timer = setTimeout(() => wake(queue, line), Math.min(wait, 2 ** 31 - 1));
			line.timer.unref();
			return;
		}
		const next = line.waiting.findIndex(({ from }) => from <= Date.now());
		const [work] = line.waiting.splice(next, 1);
		if (!work) return;
		line.running = attempt(queue, line.doIt, work).finally(() => {
			line.running = undefined;
			wake(queue, line);
		});
	}

	async function attempt(
		queue: Queue,
		doIt: (data: JobData) => Promise<void>,
		work: Waiting
	): Promise<void> {
		try {
			await doIt(work.data);
		} catch (error) {
			const tries = work.tries + 1;
			log('job-failed', { queue, tries, error: nameOf(error) });
			const from = Date.now() + pauseAfterFailure * 2 ** (tries - 1);
			if (tries < triesAtMost) add(queue, { ...work, tries, from });
		}
	}

	return {
		put: async (queue, data, { key, after } = {}) =>
			add(queue, { data, key, from: after?.getTime() ?? 0, tries: 0 }),
		work: async (queue, doIt) => {
			const line = lineOf(queue);
			line.doIt = doIt;
			wake(queue, line);
		},
		repeat: async (queue, seconds) => {
			const put = () => add(queue, { data: {}, key: 'repeat', from: 0, tries: 0 });
			const timer = setInterval(put, seconds * 1_000);
			timer.unref();
			repeats.add(timer);
			put();
		},
		stop: async () => {
			stopped = true;
			for (const timer of repeats) clearInterval(timer);
			for (const line of lines.values()) clearTimeout(line.timer);
			await Promise.all([...lines.values()].map(({ running }) => running));
		},
		settled: async () => {
			for (;;) {
				const running = [...lines.values()].flatMap((line) => line.running ?? []);
				if (running.length === 0) return;
				await Promise.all(running);
			}
		}
	};
}
