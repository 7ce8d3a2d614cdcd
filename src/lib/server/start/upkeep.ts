import { sql } from 'kysely';
import { setTimeout as pause } from 'node:timers/promises';
import type { Desk } from '../desk.ts';
import { nameOf } from './log.ts';
import type { Opened } from './open-once.ts';

const lookEvery = 5_000;
const tidyEvery = 6 * 3_600_000;

/**
 * Resolves when the desk is stopped or its embedded database is broken, as after a full disk: then it must be
 * opened again. A server looks after itself and its connections. Meanwhile the embedded one is tidied up.
 */
export async function lastsUntil(stop: AbortSignal, { desk, answers }: Opened): Promise<void> {
	if (desk.engine === 'postgres') {
		await pause(2 ** 31 - 1, undefined, { signal: stop, ref: false }).catch(() => undefined);
		return;
	}
	let tidied = 0;
	for (;;) {
		if (Date.now() - tidied > tidyEvery) {
			await tidy(desk);
			tidied = Date.now();
		}
		await pause(lookEvery, undefined, { signal: stop, ref: false }).catch(() => undefined);
		if (stop.aborted) return;
		if (!(await answers())) {
			desk.log('database-broken');
			return;
		}
	}
}

/** What a server does by itself in the background: room is used again, and the planner knows the tables. */
async function tidy(desk: Desk): Promise<void> {
	try {
		await sql`vacuum (analyze)`.execute(desk.db);
	} catch (error) {
		desk.log('tidy-failed', { error: nameOf(error) });
	}
}
