import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { copyOf } from '#lib/server/db/copy.ts';
import type { Settings } from '#lib/server/start/settings.ts';
import { askRunning, settingsHere, withStore } from './desk/reach.ts';
import { run, valueOf } from './desk/run.ts';

await run(async () => {
	const to = resolve(valueOf('--to', 'Usage: npm run backup -- --to threshold.backup'));
	const settings = settingsHere();
	if (settings.databaseUrl !== undefined) {
		throw new Error('A PostgreSQL server is backed up with pg_dump: see docs/desk.md.');
	}
	if (existsSync(to)) throw new Error(`${to} is there already.`);
	const draft = `${to}.part`;
	await pipeline(await copyFrom(settings), createWriteStream(draft, { mode: 0o600 }));
	renameSync(draft, to);
	const megabytes = (statSync(to).size / 1_000_000).toFixed(1);
	return [
		`Wrote ${to} (${megabytes} MB).`,
		'The key is not in it, and without the key nothing in it can be read.',
		settings.keys === undefined
			? `Keep a copy of ${settings.files.key} in another safe place.`
			: 'Keep a copy of THRESHOLD_KEY in another safe place.'
	].join('\n');
});

async function copyFrom(settings: Settings): Promise<Readable> {
	const answer = await askRunning(settings, 'backup');
	if (answer) return answer;
	return withStore(settings, async ({ db, embedded }) => {
		if (!embedded) throw new Error('There is no embedded database');
		return Readable.from([await copyOf(db, embedded.pglite)]);
	});
}
