import type { FileFormat } from '#lib/schemas/file-format.ts';
import { recordAudit } from '../../audit/record.ts';
import { inOffice } from '../../db/in-office.ts';
import type { At, NotFound, Tx } from '../../desk.ts';
import { newId } from '../../ids.ts';
import { csvLine } from '../../list/csv.ts';
import { useCase } from '../../use-case.ts';
import { bytesFrom, dropParts, keepPart, largestFile, largestPart, sizeOf } from './parts.ts';
import type { RowProblem } from './read-case.ts';
import { columnsOf, delimiterOf } from './rows.ts';
import { emptyPlan, runOf, runsIn, writeRun } from './run.ts';
import type { ImportState, Run } from './run.ts';
import { suggested } from './suggest.ts';
import { targets as allTargets } from './target.ts';

const notFound: NotFound = { kind: 'not-found' };
/** The run is not where this can be done: it has gone on, or its file has not come whole. */
type NotNow = { readonly kind: 'not-now'; readonly state: ImportState };

/** Begins to take in a file; its pieces are sent one after the other. */
export const beginImport = useCase(
	'import.run',
	(at: At, { name, format }: { readonly name: string; readonly format: FileFormat }) =>
		inOffice(at, async (tx) => {
			const id = newId(at.desk.now().getTime());
			await tx
				.insertInto('import_run')
				.values({
					id,
					office_id: at.actor.officeId,
					made_by: at.actor.userId,
					made_at: at.desk.now(),
					file_name: name.slice(0, 200),
					format,
					mapping: JSON.stringify(emptyPlan),
					state: 'mapping'
				})
				.execute();
			await recordAudit(tx, at, 'import.begin', { detail: { run: id, format } });
			return { kind: 'begun', id } as const;
		})
);

/** One piece of the file, which begins at a byte; the answer says from which byte the next is wanted. */
export const sendImportPart = useCase(
	'import.run',
	(
		at: At,
		{
			id,
			start,
			bytes
		}: { readonly id: string; readonly start: number; readonly bytes: Uint8Array }
	) =>
		inOffice(at, async (tx) => {
			const run = await runOf(tx, id, 'lock');
			if (run === null) return notFound;
			const size = await sizeOf(tx, id);
			if (run.state !== 'mapping' || run.plan.columns.length > 0) {
				return { kind: 'not-now', state: run.state } satisfies NotNow;
			}
			if (size + bytes.length > largestFile || bytes.length > largestPart) {
				return { kind: 'too-large' } as const;
			}
			if (start === size && bytes.length > 0) {
				await keepPart(tx, at.desk, run, start, bytes);
				return { kind: 'kept', size: size + bytes.length } as const;
			}
			return { kind: 'kept', size } as const;
		})
);

/** The whole file is here: its columns are read, and what each may be taken for is offered. */
export const endImportFile = useCase('import.run', async (at: At, id: string) => {
	const run = await inOffice(at, (tx) => runOf(tx, id));
	if (run === null) return notFound;
	const bytes = () => bytesFrom(at.desk, run, 0);
	const delimiter = run.format === 'csv' ? await delimiterOf(bytes()) : ',';
	const columns = await columnsOf(bytes(), run.format, delimiter).catch(() => []);
	if (columns.length === 0) return { kind: 'not-readable' } as const;
	return inMapping(at, id, async (tx) => {
		const size = await sizeOf(tx, id);
		const targets = suggested(columns, run.format);
		await writeRun(tx, id, { plan: { columns, targets, size, delimiter, tried: null } });
		return { kind: 'read', columns, targets } as const;
	});
});

/** What each column is to be taken for, as a person decided it. */
export const mapImport = useCase(
	'import.run',
	(at: At, { id, targets }: { readonly id: string; readonly targets: readonly string[] }) =>
		inMapping(at, id, async (tx, run) => {
			const known = run.plan.columns.map((_, index) => {
				const target = targets[index] ?? '';
				return allTargets.has(target) ? target : '';
			});
			const chosen = known.filter((target) => target !== '');
			const twice = chosen.find((target, index) => chosen.indexOf(target) !== index);
			if (twice !== undefined) return { kind: 'taken-twice', target: twice } as const;
			await writeRun(tx, id, { plan: { ...run.plan, targets: known, tried: null } });
			return { kind: 'mapped' } as const;
		})
);

/** Reads every row and takes none in (`dry-run`), or takes them in as the last dry run showed them. */
export const startImport = useCase(
	'import.run',
	async (at: At, { id, as }: { readonly id: string; readonly as: 'dry-run' | 'running' }) => {
		const started = await inMapping(at, id, async (tx, run) => {
			if (run.plan.columns.length === 0) {
				return { kind: 'not-now', state: run.state } satisfies NotNow;
			}
			if (as === 'running' && run.plan.tried === null) return { kind: 'try-first' } as const;
			await tx.deleteFrom('import_problem').where('run_id', '=', id).execute();
			await writeRun(tx, id, { state: as, rows: 0, taken: 0, refused: 0, cursor: 0 });
			if (as === 'running') await recordAudit(tx, at, 'import.start', { detail: { run: id } });
			return { kind: 'started' } as const;
		});
		if (started.kind === 'started') await putImport(at, id);
		return started;
	}
);

/** Stops a run after the batch under way; what was taken in stays, and the rest can still be. */
export const stopImport = useCase('import.run', (at: At, id: string) =>
	inOffice(at, async (tx) => {
		const run = await runOf(tx, id, 'lock');
		if (run === null) return notFound;
		if (run.state === 'running') await writeRun(tx, id, { state: 'stopped' });
		if (run.state === 'dry-run') {
			await writeRun(tx, id, { state: 'mapping', rows: 0, refused: 0, cursor: 0 });
		}
		await recordAudit(tx, at, 'import.stop', { detail: { run: id, taken: run.taken } });
		return { kind: 'stopped' } as const;
	})
);

/** Goes on with a run that was stopped. */
export const resumeImport = useCase('import.run', async (at: At, id: string) => {
	const resumed = await inOffice(at, async (tx) => {
		const run = await runOf(tx, id, 'lock');
		if (run === null) return notFound;
		if (run.state !== 'stopped') return { kind: 'not-now', state: run.state } satisfies NotNow;
		await writeRun(tx, id, { state: 'running' });
		return { kind: 'started' } as const;
	});
	if (resumed.kind === 'started') await putImport(at, id);
	return resumed;
});

/** Drops the file of a run that is not under way; cases taken in stay. */
export const dropImport = useCase('import.run', (at: At, id: string) =>
	inOffice(at, async (tx) => {
		const run = await runOf(tx, id, 'lock');
		if (run === null) return notFound;
		if (run.state === 'running' || run.state === 'dry-run') {
			return { kind: 'not-now', state: run.state } satisfies NotNow;
		}
		await dropParts(tx, id);
		if (run.taken === 0) await tx.deleteFrom('import_run').where('id', '=', id).execute();
		else await writeRun(tx, id, { state: 'done' });
		await recordAudit(tx, at, 'import.drop', { detail: { run: id, taken: run.taken } });
		return { kind: 'dropped' } as const;
	})
);

export const importRuns = useCase('import.run', (at: At) => inOffice(at, runsIn));

export type Refused = { readonly line: number; readonly problems: readonly RowProblem[] };

/** How far a run is, with the rows refused after a line. */
export const importRun = useCase(
	'import.run',
	(at: At, { id, after, most }: { readonly id: string; after: number; most: number }) =>
		inOffice(at, async (tx) => {
			const run = await runOf(tx, id);
			if (run === null) return notFound;
			const refused = await refusedIn(tx, id, after, most);
			return { kind: 'run', run, refused } as const;
		})
);

/** Every row refused, as CSV, read as it is being sent. */
export const importProblems = useCase('import.run', async (at: At, id: string) => {
	const run = await inOffice(at, (tx) => runOf(tx, id));
	if (run === null) return notFound;
	const encoder = new TextEncoder();
	let after = -1;
	const body = new ReadableStream<Uint8Array>({
		start: (controller) => controller.enqueue(encoder.encode(csvLine(['line', 'column', 'code']))),
		pull: async (controller) => {
			const rows = await inOffice(at, (tx) => refusedIn(tx, id, after, 1000));
			const last = rows.at(-1);
			if (last === undefined) return controller.close();
			after = last.line;
			const lines = rows.flatMap(({ line, problems }) =>
				problems.map(({ column, code }) => csvLine([line, column, code]))
			);
			controller.enqueue(encoder.encode(lines.join('')));
		}
	});
	return { kind: 'ok', body } as const;
});

async function refusedIn(
	tx: Tx,
	id: string,
	after: number,
	most: number
): Promise<readonly Refused[]> {
	const rows = await tx
		.selectFrom('import_problem')
		.select(['line', 'problems'])
		.where('run_id', '=', id)
		.where('line', '>', after)
		.orderBy('line')
		.limit(most)
		.execute();
	return rows as readonly Refused[];
}

function inMapping<Result>(
	at: At,
	id: string,
	change: (tx: Tx, run: Run) => Promise<Result>
): Promise<Result | NotFound | NotNow> {
	return inOffice(at, async (tx) => {
		const run = await runOf(tx, id, 'lock');
		if (run === null) return notFound;
		if (run.state !== 'mapping') return { kind: 'not-now', state: run.state } satisfies NotNow;
		return change(tx, run);
	});
}

function putImport({ desk, actor }: At, run: string): Promise<void> {
	return desk.jobs.put('import', { run, office: actor.officeId }, { key: run });
}
