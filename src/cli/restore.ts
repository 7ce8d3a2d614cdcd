import { existsSync, mkdirSync, openAsBlob, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { verifyAllAudits } from '#lib/server/audit/verify.ts';
import { migrate } from '#lib/server/db/migrate.ts';
import { openPglite } from '#lib/server/db/open-pglite.ts';
import { opensWhatIsStored } from '#lib/server/vault/rewrap-all.ts';
import { lockFolder } from '#lib/server/start/folder-lock.ts';
import { readKeysThatAreThere } from '#lib/server/vault/keys.ts';
import { makeVault } from '#lib/server/vault/make-vault.ts';
import { settingsHere } from './desk/reach.ts';
import { run, valueOf } from './desk/run.ts';

await run(async () => {
	const from = resolve(valueOf('--from', 'Usage: npm run restore -- --from threshold.backup'));
	const { databaseUrl, files, folder, keys: written } = settingsHere();
	if (databaseUrl !== undefined) {
		throw new Error('A PostgreSQL server is restored with pg_restore: see docs/desk.md.');
	}
	if (!existsSync(from)) throw new Error(`There is no ${from}.`);
	const lock = lockFolder(files.lock);
	if (lock.kind === 'in-use') throw new Error(`Another process works in ${folder}. Stop it first.`);
	try {
		if (existsSync(files.pglite) && readdirSync(files.pglite).length > 0) {
			throw new Error(
				`${folder} holds a database already. Restore into an empty folder: name one with THRESHOLD_DATA.`
			);
		}
		mkdirSync(files.pglite, { recursive: true, mode: 0o700 });
		const { db } = await openPglite(files.pglite, await openAsBlob(from));
		try {
			await migrate(db);
			const audits = await verifyAllAudits(db);
			const { count } = await db
				.selectFrom('intake')
				.select(({ fn }) => fn.countAll<number>().as('count'))
				.executeTakeFirstOrThrow();
			const keys = readKeysThatAreThere(written, files.key);
			const fit = keys !== null && (await opensWhatIsStored(db, makeVault(keys)));
			const broken = audits.filter(({ brokenAt }) => brokenAt !== null).length;
			return [
				`Restored ${Number(count)} cases of ${audits.length} offices into ${folder}.`,
				broken === 0 ? 'Every log is whole.' : `The logs of ${broken} offices are not whole.`,
				fit
					? 'The key here opens it.'
					: `The key here does not open it: put the key of the backup into ${files.key} or THRESHOLD_KEY.`
			].join('\n');
		} finally {
			await db.destroy();
		}
	} finally {
		lock.release();
	}
});
