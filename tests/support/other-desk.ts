import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { sql } from 'kysely';
import { readContentText } from '#lib/schemas/desk-case.ts';
import type { Desk } from '#lib/server/desk.ts';
import type { Ask, Say } from './desk-process.ts';

export type Written = Extract<Say, { kind: 'written' }>;

/** A desk in a process of its own, which can be killed. */
export type OtherDesk = {
	readonly officeId: string;
	/** Every write it has acknowledged so far, in order. */
	readonly acknowledged: readonly Written[];
	readonly ask: (ask: Ask) => void;
	readonly said: (kind: Say['kind']) => Promise<void>;
	readonly kill: () => Promise<void>;
};

export async function otherDesk(env: Readonly<Record<string, string>>): Promise<OtherDesk> {
	const child = fork(new URL('./desk-process.ts', import.meta.url), {
		env: { ...process.env, THRESHOLD_DESK: 'on', ...env },
		execArgv: [],
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	const heard: Say[] = [];
	const acknowledged: Written[] = [];
	child.on('message', (what: Say) => {
		heard.push(what);
		if (what.kind === 'written') acknowledged.push(what);
	});
	const said = (kind: Say['kind']) => until(child, () => heard.some((what) => what.kind === kind));
	await said('ready');
	const ready = heard.find((what) => what.kind === 'ready');
	return {
		officeId: ready?.officeId ?? '',
		acknowledged,
		ask: (ask) => void child.send(ask),
		said,
		kill: () =>
			new Promise((resolve) => {
				child.once('exit', () => resolve());
				child.kill('SIGKILL');
			})
	};
}

async function until(child: ChildProcess, isTrue: () => boolean): Promise<void> {
	while (!isTrue()) {
		if (child.exitCode !== null) throw new Error(`The other desk ended with ${child.exitCode}`);
		await new Promise((resolve) => setTimeout(resolve, 10));
	}
}

/** Acknowledged writes that are not in the database as they were acknowledged, or newer. */
export async function lostOf(
	desk: Pick<Desk, 'db' | 'vault'>,
	acknowledged: readonly Written[]
): Promise<readonly Written[]> {
	const rows = await desk.db.selectFrom('intake').selectAll().execute();
	const last = new Map(acknowledged.map((written) => [written.id, written]));
	return [...last.values()].filter(({ id, version, text }) => {
		const row = rows.find((candidate) => candidate.id === id);
		if (!row || row.version < version) return true;
		if (row.version > version) return false;
		const read = readContentText(new TextDecoder().decode(desk.vault.open(id, row)));
		return read.kind !== 'ok' || read.content.narrative !== text;
	});
}

/** Every row of every table, as text, table by table. */
export async function everyRow(db: Desk['db']): Promise<Readonly<Record<string, string[]>>> {
	const { rows: tables } = await sql<{ name: string }>`select table_name as name
		from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db);
	const all: Record<string, string[]> = {};
	for (const { name } of tables) {
		const { rows } = await sql<{ row: string }>`select t::text as row
			from ${sql.table(name)} t order by 1`.execute(db);
		all[name] = rows.map(({ row }) => row);
	}
	return all;
}
