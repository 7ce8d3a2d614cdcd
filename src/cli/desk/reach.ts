import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { CommandName } from '#lib/server/start/commands.ts';
import { holderOf, isAlive } from '#lib/server/start/folder-lock.ts';
import { settingsOf } from '#lib/server/start/settings.ts';
import type { Settings } from '#lib/server/start/settings.ts';
import { openStore } from '#lib/server/start/store.ts';
import type { Store } from '#lib/server/start/store.ts';

/** What the environment says, whether or not the desk is switched off in it. */
export function settingsHere(): Settings {
	const settings = settingsOf({ ...process.env, THRESHOLD_DESK: 'on' });
	if (!settings) throw new Error('There are no settings');
	return settings;
}

/**
 * Asks the process that has the folder open to do it, since no other may open it. Null when there is none.
 */
export async function askRunning(
	settings: Settings,
	command: CommandName
): Promise<IncomingMessage | null> {
	const { lock } = settings.files;
	const holder = settings.databaseUrl === undefined ? holderOf(lock) : null;
	if (!holder || !isAlive(holder, lock)) return null;
	const { admin } = holder;
	if (!admin) throw new Error('Another process is just opening this data folder. Try again.');
	return new Promise((resolve, reject) => {
		request(
			{
				host: '127.0.0.1',
				port: admin.port,
				path: `/${command}`,
				method: 'POST',
				headers: { authorization: `Bearer ${admin.token}` }
			},
			(response) => {
				if (response.statusCode === 200) resolve(response);
				else reject(new Error(`The running desk answered ${response.statusCode ?? 'nothing'}`));
			}
		)
			.on('error', reject)
			.end();
	});
}

/** Opens the database for one command. */
export async function withStore<Result>(
	settings: Settings,
	use: (store: Store) => Promise<Result>
): Promise<Result> {
	const store = await openStore(settings);
	if (store.kind === 'in-use') throw new Error('Another process works in this data folder.');
	try {
		return await use(store);
	} finally {
		await store.close();
	}
}
