import type { At } from '#lib/server/desk.ts';
import { rescreen } from '#lib/server/rescreen/rescreen.ts';
import { startRescreen } from '#lib/server/rescreen/rescreen-cases.ts';
import { load } from './load.ts';
import type { Load, Timing } from './load.ts';

export type JudgedAnew = {
	readonly cases: number;
	readonly seconds: number;
	/** The list, asked all the while. */
	readonly meanwhile: readonly Timing[];
};

/** Screens every case again while the list is in use; the work is done in this process, beside the server's. */
export async function judgeAnew(at: At, asked: Omit<Load, 'seconds'>): Promise<JudgedAnew> {
	const started = await startRescreen(at, null);
	if (started.kind !== 'started') throw new Error(started.kind);
	const meanwhile: Timing[] = [];
	let isDone = false;
	const asking = (async () => {
		while (!isDone) meanwhile.push(...(await load({ ...asked, seconds: 10 })));
	})();
	const began = performance.now();
	await rescreen(at.desk, at.actor.officeId, started.id);
	const seconds = (performance.now() - began) / 1000;
	isDone = true;
	await asking;
	const { done } = await at.desk.db
		.selectFrom('rescreen_run')
		.select('done')
		.where('id', '=', started.id)
		.executeTakeFirstOrThrow();
	return { cases: done, seconds, meanwhile };
}
