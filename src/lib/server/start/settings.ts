import { join, resolve } from 'node:path';

export type Settings = {
	readonly folder: string;
	/** URL of a PostgreSQL server; without it, the database is embedded in the folder. */
	readonly databaseUrl: string | undefined;
	readonly connections: number;
	readonly keys: string | undefined;
	readonly files: { readonly pglite: string; readonly key: string; readonly lock: string };
};

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says about the desk, or null where it is switched off. */
export function settingsOf(env: Environment): Settings | null {
	if (env['THRESHOLD_DESK'] === 'off') return null;
	const folder = resolve(env['THRESHOLD_DATA'] || 'data');
	return {
		folder,
		databaseUrl: env['DATABASE_URL'] || undefined,
		connections: Number(env['DATABASE_CONNECTIONS'] || 10),
		keys: env['THRESHOLD_KEY'] || undefined,
		files: {
			pglite: join(folder, 'database'),
			key: join(folder, 'key'),
			lock: join(folder, 'lock.json')
		}
	};
}
