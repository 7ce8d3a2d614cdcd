import { sql } from 'kysely';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { readyToPutIn } from '../../cases/put-in.ts';
import type { Arriving, ReadyCases } from '../../cases/put-in.ts';
import type { Screened } from '../../cases/screened.ts';
import { insertReady } from '../../cases/store.ts';
import { todayIn } from '../../cases/today.ts';
import { inOfficeOf } from '../../db/in-office.ts';
import type { Desk } from '../../desk.ts';
import { screeningFor } from '../../screening/screening.ts';
import { breathing } from '../breathing.ts';
import { bytesFrom, dropParts } from './parts.ts';
import { readRow } from './read-case.ts';
import type { RowProblem } from './read-case.ts';
import { NotRows, rowsOf } from './rows.ts';
import type { Place } from './rows.ts';
import { asMaker, runOf, writeRun } from './run.ts';
import type { Run } from './run.ts';

/** About how long a row is; only whether threads are worth their start depends on it. */
const bytesPerRow = 500;

/** Milliseconds after which the batch that is being written is looked after: the database waits for each next question. */
const shortest = 1;

type Batch = {
	cases: { content: CaseContent; receivedAt: Date }[];
	problems: { line: number; problems: readonly RowProblem[] }[];
	rows: number;
	next: Place;
};

/**
 * Takes in the rows of a file, or only tries them. Each batch of cases goes in together with the place up to which the
 * file was read, so that a run which is cut off goes on there, and takes no row twice and leaves none out.
 */
export async function takeIn(
	desk: Desk,
	officeId: string,
	runId: string,
	rowsPerBatch = 500
): Promise<void> {
	const run = await inOfficeOf(desk, officeId, (tx) => runOf(tx, runId));
	if (run === null || !isUnderWay(run)) return;
	const from = { byte: run.cursor, line: await lineAt(desk, run) };
	const { columns, delimiter } = run.plan;
	const bytes = bytesFrom(desk, run, run.cursor);
	const rows = rowsOf(bytes, run.format, columns, from, delimiter);
	const now = desk.now();
	const today = todayIn(now);
	const breathe = breathing(shortest);
	const toScreen = run.state === 'dry-run' ? 0 : (run.plan.size - run.cursor) / bytesPerRow;
	const screening = screeningFor(desk.lawbook, toScreen);
	try {
		let done = from;
		let batch = emptyBatch(from);
		let kept: Promise<boolean> = Promise.resolve(true);
		/** Makes a batch ready while the one before it is kept; false where the run is no longer ours. */
		const hand = async (full: Batch, start: Place): Promise<boolean> => {
			const contents = full.cases.map(({ content }) => content);
			const ready = screening
				.screen(contents, today)
				.then((found) => readyToPutIn(asMaker(desk, run), arriving(full, found), breathe));
			ready.catch(() => undefined);
			if (!(await kept)) return false;
			kept = keep(desk, run, start, full, ready);
			kept.catch(() => undefined);
			return true;
		};
		for await (const { line, cells, next } of rows) {
			await breathe();
			const read = readRow(run.plan, cells, today, now.toISOString());
			if (read.kind === 'bad') batch.problems.push({ line, problems: read.problems });
			else if (run.state === 'running') {
				const receivedAt = read.received === null ? now : noonOf(read.received);
				batch.cases.push({ content: read.content, receivedAt });
			}
			batch.rows += 1;
			batch.next = next;
			if (batch.rows < rowsPerBatch) continue;
			if (!(await hand(batch, done))) return;
			done = batch.next;
			batch = emptyBatch(done);
		}
		if (batch.rows > 0 && !(await hand(batch, done))) return;
		if (!(await kept)) return;
	} catch (error) {
		if (!(error instanceof NotRows)) throw error;
		return await breakOff(desk, run, error.line);
	} finally {
		await screening.close();
	}
	await finish(desk, run);
}

function emptyBatch(next: Place): Batch {
	return { cases: [], problems: [], rows: 0, next };
}

function isUnderWay({ state }: Run): boolean {
	return state === 'running' || state === 'dry-run';
}

/** Still in the state and with the columns it was begun with; a dry run may be stopped and begun anew with others. */
function isOurs(current: Run | null, { state, plan }: Run): current is Run {
	return current?.state === state && current.plan.targets.join() === plan.targets.join();
}

function arriving({ cases }: Batch, found: readonly (Screened | null)[]) {
	return cases.map(({ content, receivedAt }, index) => {
		const how: Arriving = { source: 'import', receivedAt };
		const known = found[index] ?? null;
		return { content, how: known === null ? how : { ...how, screened: known } };
	});
}

/** Keeps one batch; false where the run was stopped, or somebody else has gone on with it. */
async function keep(
	desk: Desk,
	run: Run,
	done: Place,
	batch: Batch,
	cases: Promise<ReadyCases>
): Promise<boolean> {
	const ready = await cases;
	return inOfficeOf(desk, run.officeId, async (tx) => {
		const current = await runOf(tx, run.id, 'lock');
		if (!isOurs(current, run) || current.cursor !== done.byte) return false;
		// What is lost before it was on the disk is taken in again from there; the last word of a run waits for it.
		await sql`set local synchronous_commit to off`.execute(tx);
		await insertReady(tx, asMaker(desk, run), ready);
		if (batch.problems.length > 0) {
			const rows = batch.problems.map(({ line, problems }) => ({
				run_id: run.id,
				office_id: run.officeId,
				line,
				problems: JSON.stringify(problems)
			}));
			await tx.insertInto('import_problem').values(rows).execute();
		}
		await writeRun(tx, run.id, {
			rows: current.rows + batch.rows,
			taken: current.taken + batch.cases.length,
			refused: current.refused + batch.problems.length,
			cursor: batch.next.byte
		});
		return true;
	});
}

/** The file itself is dropped with the last row; after a dry run it stays, to be taken in. */
function finish(desk: Desk, run: Run): Promise<void> {
	return inOfficeOf(desk, run.officeId, async (tx) => {
		const current = await runOf(tx, run.id, 'lock');
		if (!isOurs(current, run)) return;
		if (current.state === 'running') {
			await writeRun(tx, run.id, { state: 'done' });
			await dropParts(tx, run.id);
		}
		if (current.state === 'dry-run') {
			const tried = { rows: current.rows, refused: current.refused };
			await writeRun(tx, run.id, { state: 'mapping', plan: { ...current.plan, tried }, cursor: 0 });
		}
	});
}

/** Stops where the file is no longer rows, and says at which line; rows before it that were not kept are not taken in. */
function breakOff(desk: Desk, run: Run, line: number): Promise<void> {
	return inOfficeOf(desk, run.officeId, async (tx) => {
		const current = await runOf(tx, run.id, 'lock');
		if (!isOurs(current, run)) return;
		const problems: readonly RowProblem[] = [{ column: '', code: 'not-readable' }];
		const problem = { run_id: run.id, office_id: run.officeId, line };
		await tx
			.insertInto('import_problem')
			.values({ ...problem, problems: JSON.stringify(problems) })
			.onConflict((conflict) => conflict.columns(['run_id', 'line']).doNothing())
			.execute();
		const isDry = run.state === 'dry-run';
		await writeRun(tx, run.id, isDry ? { state: 'mapping', cursor: 0 } : { state: 'stopped' });
	});
}

/** The number of the line that begins at the place where reading goes on. */
async function lineAt(desk: Desk, run: Run): Promise<number> {
	let line = 1;
	let left = run.cursor;
	if (left === 0) return line;
	for await (const bytes of bytesFrom(desk, run, 0)) {
		const part = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(left, bytes.length));
		for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) line += 1;
		left -= part.length;
		if (left === 0) break;
	}
	return line;
}

/** A day without an hour is taken at noon in Vermont's winter, so that it is that day there all year. */
function noonOf(day: string): Date {
	return new Date(`${day}T17:00:00Z`);
}
