import type { PGlite } from '@electric-sql/pglite';
import { mkdirSync } from 'node:fs';
import { migrate } from '../db/migrate.ts';
import { openPglite } from '../db/open-pglite.ts';
import { openPostgres } from '../db/open-postgres.ts';
import type { Desk } from '../desk.ts';
import { bossJobs } from '../jobs/boss.ts';
import { inProcessJobs } from '../jobs/in-process.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { lockFolder } from './folder-lock.ts';
import type { FolderInUse, FolderLock } from './folder-lock.ts';
import type { Settings } from './settings.ts';

/** An open database with its tables up to date. */
export type Store = {
	readonly kind: 'open';
	readonly engine: Desk['engine'];
	readonly db: Desk['db'];
	readonly jobs: (log: Desk['log']) => Promise<Jobs>;
	/** The embedded database and the lock of its folder. */
	readonly embedded: { readonly pglite: PGlite; readonly lock: FolderLock } | null;
	readonly close: () => Promise<void>;
};

/** Opens what the settings name. The embedded database needs its folder for itself. */
export function openStore(settings: Settings): Promise<Store | FolderInUse> {
	return settings.databaseUrl === undefined
		? openEmbedded(settings)
		: openServer(settings.databaseUrl, settings.connections);
}

async function openEmbedded({ files }: Settings): Promise<Store | FolderInUse> {
	const lock = lockFolder(files.lock);
	if (lock.kind === 'in-use') return lock;
	try {
		mkdirSync(files.pglite, { recursive: true, mode: 0o700 });
		const { db, pglite } = await openPglite(files.pglite);
		await migrate(db);
		return {
			kind: 'open',
			engine: 'pglite',
			db,
			jobs: async (log) => inProcessJobs(log),
			embedded: { pglite, lock },
			close: () => db.destroy().finally(lock.release)
		};
	} catch (error) {
		lock.release();
		throw error;
	}
}

async function openServer(url: string, connections: number): Promise<Store> {
	const { db, pool } = openPostgres(url, connections);
	try {
		await migrate(db);
	} catch (error) {
		await db.destroy();
		throw error;
	}
	return {
		kind: 'open',
		engine: 'postgres',
		db,
		jobs: (log) => bossJobs(pool, log),
		embedded: null,
		close: () => db.destroy()
	};
}
