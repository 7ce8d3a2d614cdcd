import { Worker } from 'node:worker_threads';
import type { Desk } from '../../desk.ts';
import { threadProgram } from '../../thread-program.ts';
import { works } from './works.ts';
import type { Work } from './works.ts';

/** What a thread is told. */
export type Told = { readonly work: Work; readonly office: string; readonly run: string };

/**
 * Does work on very many cases: where the database is a server's, in a thread with connections of its own, as reading and
 * opening a thousand cases a second would keep everybody waiting whom this thread answers.
 */
export async function doApart(desk: Desk, told: Told): Promise<void> {
	const program =
		desk.engine === 'postgres' && process.env['DATABASE_URL']
			? threadProgram('exchange/apart/thread.ts')
			: null;
	if (program === null) await works[told.work](desk, told.office, told.run);
	else await ended(new Worker(program, { workerData: told, execArgv: [] }));
}

/** The thread holds up nobody who wants to stop: a run goes on where it was. */
function ended(worker: Worker): Promise<void> {
	worker.unref();
	return new Promise((resolve, reject) => {
		worker.once('error', reject);
		worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('A thread broke'))));
	});
}
