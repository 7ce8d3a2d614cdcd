import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { verifyAudit } from '#lib/server/audit/verify.ts';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { insertCase } from '#lib/server/cases/store.ts';
import { inOffice } from '#lib/server/db/in-office.ts';
import type { At } from '#lib/server/desk.ts';
import { newId } from '#lib/server/ids.ts';
import { openDesk } from '#lib/server/start.ts';
import type { RunningDesk } from '#lib/server/start.ts';
import { newOffice } from './new-office.ts';
import { openedDesk } from './opened-desk.ts';

// Run in a mount namespace of its own: a small disk is made, filled while cases are written, and freed again.
const disk = String(process.argv[2]);
execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', disk]);
const env = { THRESHOLD_DATA: join(disk, 'data') };
const filler = join(disk, 'filler');
mkdirSync(env.THRESHOLD_DATA);

const logged: string[] = [];
let running = start();
let desk = await openedDesk(running, logged);
const officeId = await newOffice(desk);
const kept: string[] = [];

for (let turn = 0; turn < 5; turn++) await write();
const { bavail, bsize } = statfsSync(disk);
writeFileSync(filler, Buffer.alloc(bavail * bsize - 200_000));
let failures = 0;
for (let turn = 0; turn < 100 && failures < 3; turn++) {
	await write().catch((error: unknown) => {
		failures++;
		logged.push(String(error));
	});
}
for (let turn = 0; turn < 60 && failures < 6; turn++) {
	await sql`select pg_logical_emit_message(false, 'fill', repeat('x', 1000000))`
		.execute(desk.db)
		.catch((error: unknown) => {
			failures++;
			logged.push(String(error));
		});
}
const whileFull = { state: running.state().kind, isReady: await running.isReady() };
rmSync(filler);
const afterwards = await whenReady();
let goesOn = true;
await write().catch((error: unknown) => {
	goesOn = false;
	logged.push(String(error));
});
await running.close();
running = start();
desk = await openedDesk(running, logged);
await write();
const rows = await desk.db.selectFrom('intake').select('id').orderBy('number').execute();
const lost = kept.filter((id) => !rows.some((row) => row.id === id)).length;
const audit = await verifyAudit(desk.db, officeId);
await running.close();
console.log(
	JSON.stringify({
		kept: kept.length,
		stored: rows.length,
		lost,
		failures,
		whileFull,
		afterwards,
		goesOn,
		audit,
		logged
	})
);

function start(): RunningDesk {
	return openDesk(env, undefined, (event, detail) =>
		logged.push(`${event} ${JSON.stringify(detail)}`)
	);
}

/** What it has come to once the desk is ready again, or when it took too long. */
async function whenReady() {
	for (let tries = 0; tries < 120 && !(await running.isReady()); tries++) await pause(500);
	return { state: running.state().kind, isReady: await running.isReady() };
}

async function write(): Promise<void> {
	const state = running.state();
	if (state.kind === 'open') desk = state.desk;
	const at: At = {
		desk,
		actor: { userId: newId(), officeId, role: 'screener', name: 'A screener' }
	};
	const content = { ...emptyContent, narrative: newId().repeat(500) };
	const { id } = await inOffice(at, (tx) => insertCase(tx, at, content, { source: 'desk' }));
	kept.push(id);
}
