import { json } from 'node:stream/consumers';
import { keysFor } from '#lib/server/vault/keys.ts';
import { renewableVault } from '#lib/server/vault/renewable.ts';
import { rotateKeys } from '#lib/server/vault/rotate.ts';
import type { Rotated } from '#lib/server/vault/rotate.ts';
import { askRunning, settingsHere, withStore } from './desk/reach.ts';
import { run } from './desk/run.ts';

await run(async () => {
	if (process.argv[2] !== 'rotate') throw new Error('Usage: npm run keys -- rotate');
	const settings = settingsHere();
	const where = { keys: settings.keys, file: settings.files.key };
	const answer = await askRunning(settings, 'rotate-keys');
	const { newest, rewrapped } = answer
		? ((await json(answer)) as Rotated)
		: await withStore(settings, ({ db }) =>
				rotateKeys(db, renewableVault(keysFor(where.keys, where.file)), where)
			);
	return [
		`${rewrapped} sealed things are now under the key ${newest}.`,
		where.keys === undefined
			? `The new key is in ${where.file}: copy it to another safe place. Older keys are in ${where.file}.old: backups made before today need them.`
			: 'The first key of THRESHOLD_KEY is the only one still needed, except for older backups.'
	].join('\n');
});
