import type { FileFormat } from '#lib/schemas/file-format.ts';
import type { At, Desk, Tx } from '../../desk.ts';
import type { Plan } from './target.ts';

export type ImportState = 'mapping' | 'dry-run' | 'running' | 'done' | 'stopped';

/** A file being taken in, and how far it is. */
export type Run = {
	readonly id: string;
	readonly officeId: string;
	readonly madeBy: string;
	readonly madeAt: Date;
	readonly fileName: string;
	readonly format: FileFormat;
	readonly plan: Plan;
	readonly state: ImportState;
	readonly rows: number;
	readonly taken: number;
	readonly refused: number;
	/** Byte up to which rows were read. */
	readonly cursor: number;
};

export const emptyPlan: Plan = { columns: [], targets: [], size: 0, tried: null };

/** One run of the office in view; with `lock`, nobody else changes it until the transaction ends. */
export async function runOf(tx: Tx, id: string, lock?: 'lock'): Promise<Run | null> {
	const query = tx.selectFrom('import_run').selectAll().where('id', '=', id);
	const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
	return row === undefined ? null : runFrom(row);
}

/** The runs of the office in view, newest first. */
export async function runsIn(tx: Tx): Promise<readonly Run[]> {
	const rows = await tx
		.selectFrom('import_run')
		.selectAll()
		.orderBy('id', 'desc')
		.limit(50)
		.execute();
	return rows.map(runFrom);
}

type Row = {
	readonly id: string;
	readonly office_id: string;
	readonly made_by: string;
	readonly made_at: Date;
	readonly file_name: string;
	readonly format: string;
	readonly mapping: unknown;
	readonly state: string;
	readonly rows: number;
	readonly taken: number;
	readonly refused: number;
	readonly cursor: number;
};

function runFrom(row: Row): Run {
	return {
		id: row.id,
		officeId: row.office_id,
		madeBy: row.made_by,
		madeAt: row.made_at,
		fileName: row.file_name,
		format: row.format as FileFormat,
		plan: row.mapping as Plan,
		state: row.state as ImportState,
		rows: row.rows,
		taken: row.taken,
		refused: row.refused,
		cursor: row.cursor
	};
}

export async function writeRun(
	tx: Tx,
	id: string,
	change: Partial<Pick<Run, 'plan' | 'state' | 'rows' | 'taken' | 'refused' | 'cursor'>>
): Promise<void> {
	const { plan, ...rest } = change;
	await tx
		.updateTable('import_run')
		.set({ ...rest, ...(plan && { mapping: JSON.stringify(plan) }) })
		.where('id', '=', id)
		.execute();
}

/** Work goes on in the name of whoever began it. */
export function asMaker(desk: Desk, { officeId, madeBy }: Run): At {
	return { desk, actor: { userId: madeBy, officeId, role: 'attorney', name: '' } };
}
