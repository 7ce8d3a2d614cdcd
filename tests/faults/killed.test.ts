import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomInt } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verifyAudit } from '#lib/server/audit/verify.ts';
import { openDesk } from '#lib/server/start.ts';
import { createPostgresDatabase } from '../support/desk.ts';
import { openedDesk } from '../support/opened-desk.ts';
import { lostOf, otherDesk } from '../support/other-desk.ts';

let folder = '';
beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'threshold-killed-')), 'data');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** More than any test waits for, so that a kill always comes in the middle. */
const endless = 1_000_000;

describe.each(['pglite', 'postgres'] as const)('random writes (%s)', (engine) => {
	test(
		'killed in the middle three times lose nothing that was acknowledged, and leave no half case',
		{ timeout: 240_000 },
		async () => {
			const env = {
				THRESHOLD_DATA: folder,
				DATABASE_URL: engine === 'postgres' ? await createPostgresDatabase() : ''
			};
			for (let round = 0; round < 3; round++) {
				const other = await otherDesk(env);
				other.ask({ kind: 'write', count: endless });
				const enough = 20 + randomInt(400);
				while (other.acknowledged.length < enough) {
					await new Promise((resolve) => setTimeout(resolve, 5));
				}
				await other.kill();

				const running = openDesk(env, undefined, () => undefined);
				const desk = await openedDesk(running);
				expect(await lostOf(desk, other.acknowledged)).toEqual([]);
				const audit = await verifyAudit(desk.db, other.officeId);
				expect(audit.brokenAt).toBeNull();
				const { cases, versions } = await desk.db
					.selectFrom('intake')
					.select(({ fn }) => [
						fn.countAll<number>().as('cases'),
						fn.sum<number>('version').as('versions')
					])
					.where('office_id', '=', other.officeId)
					.executeTakeFirstOrThrow();
				expect(audit.rows).toBe(Number(versions));
				expect(Number(versions)).toBeGreaterThanOrEqual(other.acknowledged.length);
				expect(Number(cases)).toBeGreaterThan(0);
				await running.close();
			}
		}
	);
});
