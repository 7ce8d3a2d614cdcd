import { setTimeout as pause } from 'node:timers/promises';
import type { At } from '#lib/server/desk.ts';
import {
	beginImport,
	endImportFile,
	sendImportPart,
	startImport
} from '#lib/server/exchange/import/import-cases.ts';
import type { Plan } from '#lib/server/exchange/import/target.ts';
import type { Load } from './load.ts';
import { madeUp } from './made-up.ts';
import type { Screening } from './pool.ts';
import { seeded } from './random.ts';

const perPart = 900_000;

/** Sends a file of JSON Lines and tries it, up to where it can be taken in; gives back its run. */
export async function triedFile(
	at: At,
	pool: readonly Screening[],
	count: number
): Promise<string> {
	const random = seeded(11);
	const lines = Array.from({ length: count }, (_, index) => {
		const { content } = madeUp(pool, random);
		const { facts, incidents, officers } = content.answers;
		return JSON.stringify({
			reference: `B-${index}`,
			client: content.people[0]?.name,
			...facts,
			incidents,
			officers
		});
	});
	const bytes = Buffer.from(`${lines.join('\n')}\n`);
	const begun = await beginImport(at, { name: 'bench.jsonl', format: 'jsonl' });
	if (begun.kind !== 'begun') throw new Error(begun.kind);
	const { id } = begun;
	for (let start = 0; start < bytes.length; start += perPart) {
		const part = bytes.subarray(start, start + perPart);
		const sent = await sendImportPart(at, { id, start, bytes: part });
		if (sent.kind !== 'kept') throw new Error(sent.kind);
	}
	const ended = await endImportFile(at, id);
	if (ended.kind !== 'read') throw new Error(ended.kind);
	await startImport(at, { id, as: 'dry-run' });
	while ((await runOf(at, id)).state === 'dry-run') await pause(250);
	return id;
}

/** Cases a second that the server takes in, from the moment it is told to. */
export async function importRate(
	at: At,
	{ origin, cookie }: Pick<Load, 'origin' | 'cookie'>,
	id: string
): Promise<{ readonly perSecond: number; readonly taken: number }> {
	const { mapping } = await runOf(at, id);
	const body = new URLSearchParams({ as: 'running' });
	for (const target of (mapping as Plan).targets) body.append('target', target);
	const began = performance.now();
	const headers = { cookie, origin };
	const page = `${origin}/desk/import/${id}?/start`;
	const answer = await fetch(page, { method: 'POST', headers, body, redirect: 'manual' });
	if (!answer.ok) throw new Error(`The import was not begun: ${answer.status}`);
	for (;;) {
		const { state, taken } = await runOf(at, id);
		if (state === 'done') {
			return { perSecond: (taken * 1000) / (performance.now() - began), taken };
		}
		if (state !== 'running') throw new Error(`The import came to be ${state}`);
		await pause(250);
	}
}

function runOf({ desk }: At, id: string) {
	return desk.db
		.selectFrom('import_run')
		.select(['state', 'taken', 'mapping'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}
