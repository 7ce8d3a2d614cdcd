import { inOfficeOf } from '../../db/in-office.ts';
import type { Desk, Tx } from '../../desk.ts';
import { newId } from '../../ids.ts';

/** The most bytes a file may have, and one piece of it. */
export const largestFile = 200 * 1024 * 1024;
export const largestPart = 1024 * 1024;

/** How much of a file is here. */
export async function sizeOf(tx: Tx, runId: string): Promise<number> {
	const last = await tx
		.selectFrom('import_part')
		.select(['start', 'size'])
		.where('run_id', '=', runId)
		.orderBy('start', 'desc')
		.limit(1)
		.executeTakeFirst();
	return last === undefined ? 0 : last.start + last.size;
}

/** Seals a piece of a file and keeps it at its place. */
export async function keepPart(
	tx: Tx,
	desk: Desk,
	run: { readonly id: string; readonly officeId: string },
	start: number,
	bytes: Uint8Array
): Promise<void> {
	const id = newId();
	await tx
		.insertInto('import_part')
		.values({
			id,
			run_id: run.id,
			office_id: run.officeId,
			start,
			size: bytes.length,
			...desk.vault.seal(id, bytes)
		})
		.execute();
}

/** The bytes of a file from a place on, a piece at a time. */
export async function* bytesFrom(
	desk: Desk,
	run: { readonly id: string; readonly officeId: string },
	from: number
): AsyncGenerator<Uint8Array> {
	let at = from;
	for (;;) {
		const part = await inOfficeOf(desk, run.officeId, (tx) =>
			tx
				.selectFrom('import_part')
				.selectAll()
				.where('run_id', '=', run.id)
				.where('start', '<=', at)
				.orderBy('start', 'desc')
				.limit(1)
				.executeTakeFirst()
		);
		if (part === undefined || part.start + part.size <= at) return;
		yield desk.vault.open(part.id, part).subarray(at - part.start);
		at = part.start + part.size;
	}
}

export async function dropParts(tx: Tx, runId: string): Promise<void> {
	await tx.deleteFrom('import_part').where('run_id', '=', runId).execute();
}
