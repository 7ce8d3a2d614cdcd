import { sql } from 'kysely';
import { readContentText } from '#lib/schemas/desk-case.ts';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import type { Screened } from '../cases/screened.ts';
import { todayIn } from '../cases/today.ts';
import { inOfficeOf } from '../db/in-office.ts';
import type { Desk, Tx } from '../desk.ts';
import { breathing } from '../exchange/breathing.ts';
import { pacing } from '../exchange/pacing.ts';
import { screeningFor } from '../screening/screening.ts';
import type { Screening } from '../screening/screening.ts';
import { changedWays } from './difference.ts';
import type { Because } from './difference.ts';
import { judgedBy } from '../cases/judged-by.ts';
import { lawbookOf } from './lawbooks.ts';
import { comesOutOtherwise, noteJudged, reckoned, updateColumns } from './rows.ts';
import type { Done, Stored } from './rows.ts';

/** Leaves the processor and the database room for people: a million cases take some nine minutes. */
const mostPerSecond = 1800;

type Batch = { readonly done: readonly Done[]; readonly failed: number; readonly last: number };

/**
 * Runs the law in force over every case of an office that another lawbook judged. What a batch changed is written
 * together with the number of its last case, so that a run which is cut off goes on there.
 */
export async function rescreen(
	desk: Desk,
	officeId: string,
	runId: string,
	casesPerBatch = 500
): Promise<void> {
	const start = await inOfficeOf(desk, officeId, (tx) => runOf(tx, runId));
	if (start?.state !== 'running') return;
	const screening = screeningFor(desk.lawbook, start.total - start.done);
	const pace = pacing(mostPerSecond);
	try {
		const prepared = (from: number) =>
			quietly(prepare(desk, screening, stored(desk, officeId, from, casesPerBatch)));
		let written: Promise<boolean> = Promise.resolve(true);
		let after = start.cursor;
		let next = prepared(after);
		for (;;) {
			const batch = await next;
			if (batch !== null) next = prepared(batch.last);
			const judgedNow = batch === null ? null : await judged(batch);
			if (!(await written)) return;
			if (judgedNow === null) break;
			written = quietly(write(desk, officeId, runId, after, judgedNow));
			after = judgedNow.last;
			await pace(casesPerBatch);
		}
	} finally {
		await screening.close();
	}
	await inOfficeOf(desk, officeId, (tx) =>
		tx
			.updateTable('rescreen_run')
			.set({ state: 'done', ended_at: desk.now() })
			.where('id', '=', runId)
			.where('state', '=', 'running')
			.execute()
	);
}

function runOf(tx: Tx, runId: string) {
	return tx
		.selectFrom('rescreen_run')
		.selectAll()
		.where('id', '=', runId)
		.forUpdate()
		.executeTakeFirst();
}

function stored(
	desk: Desk,
	officeId: string,
	after: number,
	most: number
): Promise<readonly Stored[]> {
	return inOfficeOf(desk, officeId, (tx) =>
		tx
			.selectFrom('intake')
			.select([
				'id',
				'number',
				'version',
				judgedBy.as('judged_by'),
				...reckoned,
				'key_id',
				'key_wrapped',
				'content'
			])
			.where('office_id', '=', officeId)
			.where('number', '>', after)
			.where('erased_at', 'is', null)
			.where(judgedBy, 'is distinct from', desk.lawbook.version)
			.orderBy('number')
			.limit(most)
			.execute()
	);
}

/** The same promise; it may be left when another before it fails. */
function quietly<Value>(promise: Promise<Value>): Promise<Value> {
	promise.catch(() => undefined);
	return promise;
}

type Opened = { readonly row: Stored; readonly text: string };
type Prepared = {
	readonly opened: readonly Opened[];
	readonly found: Promise<readonly (Screened | null)[]>;
	readonly total: number;
	readonly last: number;
};

/** Opens the cases of a batch and has them screened; null after the last. */
async function prepare(
	desk: Desk,
	screening: Screening,
	reading: Promise<readonly Stored[]>
): Promise<Prepared | null> {
	const rows = await reading;
	const last = rows.at(-1);
	if (last === undefined) return null;
	const breathe = breathing();
	const opened: Opened[] = [];
	for (const row of rows) {
		await breathe();
		const text = textOf(desk, row);
		if (text !== null) opened.push({ row, text });
	}
	const texts = opened.map(({ text }) => text);
	const found = quietly(screening.screen(texts, todayIn(desk.now())));
	return { opened, found, total: rows.length, last: last.number };
}

async function judged({ opened, found, total, last }: Prepared): Promise<Batch> {
	const screenedNow = await found;
	const done = opened.flatMap(({ row, text }, index): readonly Done[] => {
		const now = screenedNow[index] ?? null;
		return now === null ? [] : [{ row, text, now }];
	});
	return { done, failed: total - done.length, last };
}

function textOf({ vault }: Desk, row: Stored): string | null {
	try {
		return new TextDecoder().decode(vault.open(row.id, row));
	} catch {
		return null;
	}
}

/** Writes one batch; false where the run was stopped, or somebody else has gone on with it. */
function write(
	desk: Desk,
	officeId: string,
	runId: string,
	from: number,
	{ done, failed, last }: Batch
): Promise<boolean> {
	return inOfficeOf(desk, officeId, async (tx) => {
		const run = await runOf(tx, runId);
		if (run?.state !== 'running' || run.cursor !== from) return false;
		// A run that is cut off goes on where it was: nothing is lost with what was not yet on the disk.
		await sql`set local synchronous_commit to off`.execute(tx);
		const written = await updateColumns(tx, done.filter(comesOutOtherwise));
		await noteJudged(tx, desk, officeId, done);
		const changed = done.filter(
			({ row, now }) =>
				written.has(row.id) &&
				(row.outcome_today !== now.outcome_today || row.outcome_proposed !== now.outcome_proposed)
		);
		await noteChanges(tx, desk, officeId, runId, changed);
		await tx
			.updateTable('rescreen_run')
			.set({
				done: run.done + done.length,
				changed: run.changed + changed.length,
				failed: run.failed + failed,
				cursor: last
			})
			.where('id', '=', runId)
			.execute();
		return true;
	});
}

async function noteChanges(
	tx: Tx,
	desk: Desk,
	office_id: string,
	run_id: string,
	changed: readonly Done[]
): Promise<void> {
	const rows = [];
	for (const { row, text, now } of changed) {
		const read = readContentText(text);
		if (read.kind !== 'ok') continue;
		rows.push({
			run_id,
			office_id,
			intake_id: row.id,
			before_today: row.outcome_today,
			after_today: now.outcome_today,
			before_proposed: row.outcome_proposed,
			after_proposed: now.outcome_proposed,
			because: JSON.stringify(await becauseOf(tx, desk, row, read.content))
		});
	}
	if (rows.length > 0) await tx.insertInto('rescreen_change').values(rows).execute();
}

async function becauseOf(
	tx: Tx,
	desk: Desk,
	{ judged_by: lawbook }: Stored,
	content: CaseContent
): Promise<Because> {
	const before = lawbook === null ? null : await lawbookOf(tx, desk, lawbook);
	if (before === null) return { cause: 'law', from: lawbook, ways: [] };
	const ways = changedWays(before, desk.lawbook, content, todayIn(desk.now()));
	return { cause: ways.length === 0 ? 'day' : 'law', from: lawbook, ways };
}
