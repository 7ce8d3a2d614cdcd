import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { At } from '#lib/server/desk.ts';
import { startRescreen, stopRescreen } from '#lib/server/rescreen/rescreen-cases.ts';
import { load } from './load.ts';
import type { Load, Timing } from './load.ts';

export type JudgedAnew = {
	readonly cases: number;
	readonly seconds: number;
	/** The list, asked all the while. */
	readonly meanwhile: readonly Timing[];
};

const slice = 10;

/** Has the server screen every case again, or for so many seconds, while it is asked for lists. */
export async function judgeAnew(
	at: At,
	asked: Omit<Load, 'seconds'>,
	atMost: number
): Promise<JudgedAnew> {
	const { id, since } = await begun(at);
	const meanwhile: Timing[] = [];
	let run = await runOf(at, id);
	for (let turn = 0; run.state === 'running' && turn * slice < atMost; turn++) {
		meanwhile.push(...(await load({ ...asked, seconds: slice })));
		run = await runOf(at, id);
	}
	const seconds = ((run.ended_at ?? new Date()).getTime() - since) / 1000;
	if (run.state === 'running') await stopRescreen(at, { id });
	return { cases: run.done, seconds, meanwhile };
}

async function begun(at: At): Promise<{ readonly id: string; readonly since: number }> {
	for (;;) {
		const since = Date.now();
		const started = await startRescreen(at, null);
		if (started.kind === 'started') return { id: started.id, since };
		if (started.kind === 'running') await stopRescreen(at, { id: started.id });
		else if (started.kind === 'nothing-to-do') await judgedBefore(at);
		else throw new Error(started.kind);
		await pause(3000);
	}
}

/** As if another lawbook had judged them all. */
async function judgedBefore({ desk }: At): Promise<void> {
	await sql`insert into judged (intake_id, office_id, version, lawbook)
		select id, office_id, version, 'bench-before' from intake where erased_at is null
		on conflict (intake_id) do update
		set version = excluded.version, lawbook = excluded.lawbook`.execute(desk.db);
	await sql`vacuum analyze judged`.execute(desk.db);
}

function runOf({ desk }: At, id: string) {
	return desk.db
		.selectFrom('rescreen_run')
		.select(['state', 'done', 'ended_at'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}
