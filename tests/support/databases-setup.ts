import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '#lib/server/db/migrate.ts';
import { openPglite } from '#lib/server/db/open-pglite.ts';
import { openPostgres } from '#lib/server/db/open-postgres.ts';
import { postgresServer } from './postgres-server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** URL of the server's own database; `threshold_template` beside it has the tables. */
		readonly postgresUrl: string;
		/** A file with an embedded database that has the tables. */
		readonly pgliteTemplate: string;
	}
}

/** One PostgreSQL server for the run, and a database with the tables to copy for each test file. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'threshold-databases-'));
	const [server] = await Promise.all([postgresServer(), pgliteTemplateAt(join(folder, 'pglite'))]);
	const root = openPostgres(server.urlOf('postgres'), 1);
	await root.pool.query('create database threshold_template');
	await root.db.destroy();
	const template = openPostgres(server.urlOf('threshold_template'), 1);
	await migrate(template.db);
	await template.db.destroy();
	project.provide('postgresUrl', server.urlOf('postgres'));
	project.provide('pgliteTemplate', join(folder, 'pglite'));
	return async () => {
		await server.remove();
		rmSync(folder, { recursive: true, force: true });
	};
}

async function pgliteTemplateAt(file: string): Promise<void> {
	const { db, pglite } = await openPglite();
	await migrate(db);
	const copy = await pglite.dumpDataDir('none');
	writeFileSync(file, Buffer.from(await copy.arrayBuffer()));
	await db.destroy();
}
