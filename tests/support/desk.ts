import { readFileSync } from 'node:fs';
import { afterAll, describe, inject } from 'vitest';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { openPglite } from '#lib/server/db/open-pglite.ts';
import { openPostgres } from '#lib/server/db/open-postgres.ts';
import type { At, Desk } from '#lib/server/desk.ts';
import { newId } from '#lib/server/ids.ts';
import { inProcessJobs } from '#lib/server/jobs/in-process.ts';
import { roles } from '#lib/server/people/permissions.ts';
import type { Role } from '#lib/server/people/permissions.ts';
import { newKey, readKeys } from '#lib/server/vault/keys.ts';
import { makeVault } from '#lib/server/vault/make-vault.ts';
import { newOffice } from './new-office.ts';

export type Engine = Desk['engine'];

/** A desk with two new offices, empty but for a member of each role. Other offices may share its database. */
export type TestDesk = {
	readonly desk: Desk;
	readonly officeId: string;
	/** A member of each role, in the office. */
	readonly at: Readonly<Record<Role, At>>;
	readonly otherOfficeId: string;
	/** The same in the other office, which must see nothing of the first. */
	readonly elsewhere: Readonly<Record<Role, At>>;
	/** Sets the desk's clock; without it, the clock runs. */
	readonly setNow: (moment: string | null) => void;
	/** Waits until the jobs that are due are done. */
	readonly settled: () => Promise<void>;
	/** What was logged. */
	readonly logged: { readonly event: string; readonly detail: unknown }[];
};

type Database = { readonly db: Desk['db']; readonly close: () => Promise<void> };

/** The same tests on the embedded database and on a real PostgreSQL; each block has a database of its own. */
export function onBothDatabases(
	title: string,
	tests: (make: () => Promise<TestDesk>, engine: Engine) => void
): void {
	describe.each(['pglite', 'postgres'] as const)(`${title} (%s)`, (engine) => {
		let opened: Promise<Database> | undefined;
		afterAll(async () => (await opened)?.close());
		tests(async () => testDesk((await (opened ??= openDatabase(engine))).db, engine), engine);
	});
}

/** A new database with the tables and nothing in them. */
export async function openDatabase(engine: Engine): Promise<Database> {
	if (engine === 'pglite') {
		const template = new Blob([readFileSync(inject('pgliteTemplate'))]);
		const { db } = await openPglite(undefined, template);
		return { db, close: () => db.destroy() };
	}
	const url = await createPostgresDatabase();
	const { db } = openPostgres(url);
	return { db, close: () => db.destroy() };
}

/** PostgreSQL's code for a template that somebody is connected to. */
const inUse = '55006';

/** The URL of a new database on the PostgreSQL of this run, with the tables or (template1) without. */
export async function createPostgresDatabase(template = 'threshold_template'): Promise<string> {
	const name = `t_${newId().replaceAll('-', '')}`;
	const root = openPostgres(inject('postgresUrl'), 1);
	try {
		// Another file's copy of the template may be under way.
		for (let tries = 0; ; tries++) {
			try {
				await root.pool.query(`create database ${name} template ${template}`);
				break;
			} catch (error) {
				if ((error as { readonly code?: string }).code !== inUse || tries === 500) throw error;
				await new Promise((resolve) => setTimeout(resolve, 100));
			}
		}
	} finally {
		await root.db.destroy();
	}
	return inject('postgresUrl').replace(/\/postgres$/, `/${name}`);
}

async function testDesk(db: Desk['db'], engine: Engine): Promise<TestDesk> {
	let now: string | null = null;
	const logged: { event: string; detail: unknown }[] = [];
	const log: Desk['log'] = (event, detail) => void logged.push({ event, detail });
	const jobs = inProcessJobs(log, 10);
	const desk: Desk = {
		db,
		engine,
		vault: makeVault(readKeys(newKey())),
		jobs,
		lawbook: wholeLawbook,
		now: () => (now === null ? new Date() : new Date(now)),
		log
	};
	const officeId = await newOffice(desk, 'Green Mountain Legal Aid');
	const otherOfficeId = await newOffice(desk, 'Lake Champlain Justice');
	return {
		desk,
		officeId,
		at: await membersOf(desk, officeId),
		otherOfficeId,
		elsewhere: await membersOf(desk, otherOfficeId),
		setNow: (moment) => {
			now = moment;
		},
		settled: jobs.settled,
		logged
	};
}

async function membersOf(desk: Desk, officeId: string): Promise<Record<Role, At>> {
	const members = roles.map((role) => ({ userId: newId(), officeId, role, name: `A ${role}` }));
	await desk.db
		.insertInto('member')
		.values(
			members.map(({ userId, role, name }) => ({
				office_id: officeId,
				user_id: userId,
				role,
				name
			}))
		)
		.execute();
	return Object.fromEntries(members.map((actor) => [actor.role, { desk, actor }])) as Record<
		Role,
		At
	>;
}
