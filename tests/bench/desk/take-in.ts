import { setTimeout as pause } from 'node:timers/promises';
import type { At } from '#lib/server/desk.ts';
import {
	beginImport,
	endImportFile,
	sendImportPart,
	startImport
} from '#lib/server/exchange/import/import-cases.ts';
import { madeUp } from './made-up.ts';
import type { Screening } from './pool.ts';
import { seeded } from './random.ts';

const perPart = 900_000;

/** Cases a second that the server takes in, from a file of JSON Lines; its sending and its dry run are not counted. */
export async function importRate(
	at: At,
	pool: readonly Screening[],
	count: number
): Promise<{ readonly perSecond: number; readonly taken: number }> {
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
	const started = await startImport(at, { id, as: 'running' });
	if (started.kind !== 'started') throw new Error(started.kind);
	const began = performance.now();
	for (;;) {
		const { state, taken } = await runOf(at, id);
		if (state !== 'running') {
			return { perSecond: (taken * 1000) / (performance.now() - began), taken };
		}
		await pause(250);
	}
}

function runOf({ desk }: At, id: string) {
	return desk.db
		.selectFrom('import_run')
		.select(['state', 'taken'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
}
