import { workerData } from 'node:worker_threads';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { openPostgres } from '../../db/open-postgres.ts';
import { inProcessJobs } from '../../jobs/in-process.ts';
import { yieldToOthers } from '../../screening/yielding.ts';
import { logLine } from '../../start/log.ts';
import { settingsOf } from '../../start/settings.ts';
import { keysFor } from '../../vault/keys.ts';
import { makeVault } from '../../vault/make-vault.ts';
import type { Told } from './apart.ts';
import { works } from './works.ts';

/** One reads ahead while another writes. */
const connections = 3;

const { work, office, run } = workerData as Told;
const settings = settingsOf(process.env);
if (settings?.databaseUrl === undefined) throw new Error('No database to work with');

yieldToOthers();
const { db } = openPostgres(settings.databaseUrl, connections);
try {
	const desk = {
		db,
		engine: 'postgres',
		vault: makeVault(keysFor(settings.keys, settings.files.key)),
		jobs: inProcessJobs(logLine),
		lawbook: wholeLawbook,
		now: () => new Date(),
		log: logLine
	} as const;
	await works[work](desk, office, run);
} finally {
	await db.destroy();
}
