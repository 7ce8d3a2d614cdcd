import { Worker } from 'node:worker_threads';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import type { Screened } from '../cases/screened.ts';
import type { Screening } from './screening.ts';
import type { Answered, Asked } from './worker.ts';

type Found = readonly (Screened | null)[];
type Waiting = { readonly settle: (found: Found) => void; readonly fail: (error: Error) => void };

/** Threads that screen; what is asked at once is shared out among them all. */
export function threadsAt(file: URL, law: Lawbook, count: number): Screening {
	const threads = Array.from({ length: count }, () => threadAt(file, law));
	return {
		screen: async (cases, today) => {
			const share = Math.ceil(cases.length / count);
			const found = await Promise.all(
				threads.map(({ screen }, index) =>
					screen(cases.slice(index * share, (index + 1) * share), today)
				)
			);
			return found.flat();
		},
		close: async () => {
			await Promise.all(threads.map(({ close }) => close()));
		}
	};
}

function threadAt(file: URL, law: Lawbook): Screening {
	const worker = new Worker(file, {
		workerData: { law },
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: 256 }
	});
	const waiting = new Map<number, Waiting>();
	let asked = 0;
	let broken: Error | null = null;
	const fail = (error: Error) => {
		broken = error;
		for (const one of waiting.values()) one.fail(error);
		waiting.clear();
	};
	worker.on('message', ({ number, found }: Answered) => {
		waiting.get(number)?.settle(found);
		waiting.delete(number);
	});
	worker.on('error', fail);
	worker.on('exit', () => fail(new Error('A thread that screens has ended')));
	return {
		screen: (cases, today) =>
			new Promise((settle, reject) => {
				if (broken !== null) return reject(broken);
				if (cases.length === 0) return settle([]);
				const question: Asked = { number: (asked += 1), cases, today };
				waiting.set(question.number, { settle, fail: reject });
				worker.postMessage(question);
			}),
		close: async () => {
			await worker.terminate();
		}
	};
}
