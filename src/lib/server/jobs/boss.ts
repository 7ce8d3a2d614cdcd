import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { Desk } from '../desk.ts';
import type { JobData, Jobs, Queue } from './jobs.ts';
import { newId } from '../ids.ts';

const queues: readonly Queue[] = ['rescreen', 'import', 'webhook', 'retention', 'tally'];

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
	boss.on('error', (error) => log('jobs-trouble', { error: error.name }));
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

	async function done(
		queue: Queue,
		data: JobData,
		doIt: (data: JobData) => Promise<void>
	): Promise<void> {
		try {
			await doIt(data);
		} catch (error) {
			const name = error instanceof Error ? error.name : 'unknown';
			log('job-failed', { queue, error: name });
			// The queue keeps the error: its message could name what a case says.
			throw new Error(name, { cause: undefined });
		}
	}

	return {
		put: async (queue, data, { key, after } = {}) => {
			await boss.send(queue, data, {
				singletonKey: key ?? newId(),
				...(after && { startAfter: after })
			});
		},
		work: async (queue, doIt) => {
			await boss.work<JobData>(
				queue,
				{ pollingIntervalSeconds: pace.pollSeconds },
				async (jobs) => {
					for (const { data } of jobs) await done(queue, data, doIt);
				}
			);
		},
		repeat: async (queue, seconds) => {
			const put = () =>
				boss
					.send(queue, {}, { singletonKey: 'repeat', singletonSeconds: seconds })
					.catch((error: Error) => log('jobs-trouble', { error: error.name }));
			const timer = setInterval(put, seconds * 1_000);
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
