import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { Desk } from '../desk.ts';
import { queues } from './jobs.ts';
import type { JobData, Jobs, Queue } from './jobs.ts';
import { newId } from '../ids.ts';
import { nameOf } from '../start/log.ts';

export type Pace = {
	/** How often to look for work. */
	readonly pollSeconds: number;
	/** A worker that gives no sign for so long is taken for dead, and its work is given to another; at least 10. */
	readonly heartbeatSeconds: number;
	/** How often to look for dead workers. */
	readonly monitorSeconds: number;
	/** Pause before the second try; it doubles with each. */
	readonly retrySeconds: number;
};

const usualPace: Pace = {
	pollSeconds: 2,
	heartbeatSeconds: 30,
	monitorSeconds: 30,
	retrySeconds: 1
};

/** While the database is away, it is said once in a while. */
const sayAgainAfter = 60_000;

/** Work kept in the same PostgreSQL, shared by all processes, and done by one of them at a time. */
export async function bossJobs(
	pool: Pick<pg.Pool, 'query'>,
	log: Desk['log'],
	pace: Pace = usualPace
): Promise<Jobs> {
	const boss = new PgBoss({
		db: { executeSql: (text, values) => pool.query(text, values as unknown[]) },
		schedule: false,
		registerInstance: false,
		monitorIntervalSeconds: pace.monitorSeconds,
		superviseIntervalSeconds: pace.monitorSeconds
	});
	let saidAt = 0;
	const trouble = (error: unknown) => {
		if (Date.now() - saidAt < sayAgainAfter) return;
		saidAt = Date.now();
		log('jobs-trouble', { error: nameOf(error) });
	};
	boss.on('error', trouble);
	await boss.start();
	for (const queue of queues) {
		await boss.createQueue(queue, {
			policy: 'short',
			retryLimit: 4,
			retryDelay: pace.retrySeconds,
			retryBackoff: true,
			expireInSeconds: 3_600,
			heartbeatSeconds: pace.heartbeatSeconds,
			deleteAfterSeconds: 86_400
		});
	}
	const timers = new Set<NodeJS.Timeout>();
	const workers = new Map<Queue, string>();

	async function done(
		queue: Queue,
		data: JobData,
		doIt: (data: JobData) => Promise<void>
	): Promise<void> {
		const failure = await doIt(data).then(() => null, nameOf);
		if (failure === null) return;
		log('job-failed', { queue, error: failure });
		// The queue keeps what is thrown: the message of the error itself could repeat what a case says.
		throw new Error(failure);
	}

	return {
		put: async (queue, data, { key, after } = {}) => {
			await boss.send(queue, data, {
				singletonKey: key ?? newId(),
				...(after && { startAfter: after })
			});
			// Whoever put it waits for it: a worker in this process need not find it by looking.
			const worker = workers.get(queue);
			if (worker !== undefined && !after) boss.notifyWorker(worker);
		},
		work: async (queue, doIt) => {
			const worker = await boss.work<JobData>(
				queue,
				{ pollingIntervalSeconds: pace.pollSeconds },
				async (jobs) => {
					for (const { data } of jobs) await done(queue, data, doIt);
				}
			);
			workers.set(queue, worker);
		},
		repeat: async (queue, seconds) => {
			const put = () =>
				boss.send(queue, {}, { singletonKey: 'repeat', singletonSeconds: seconds }).catch(trouble);
			const timer = setInterval(() => void put(), seconds * 1_000);
			timer.unref();
			timers.add(timer);
			await put();
		},
		stop: async () => {
			for (const timer of timers) clearInterval(timer);
			await boss.stop({ close: false, graceful: true, timeout: 20_000 });
		}
	};
}
