import { readOfficeSettings } from '#lib/schemas/desk-office.ts';
import { inOfficeOf } from '../db/in-office.ts';
import type { Desk } from '../desk.ts';
import { casesDue, finalStatuses, lastKept } from './due.ts';
import type { FinalStatus } from './due.ts';
import { eraseMany } from './erase.ts';

const casesPerBatch = 200;
/** Days that a file which nobody took in, or a sealed case that nobody opened, is kept. */
const daysUnused = { importFile: 14, arrival: 90 } as const;

/** Erases, in every office, what its periods no longer keep. */
export async function eraseDue(desk: Desk): Promise<void> {
	const offices = await desk.db.selectFrom('office').select(['id', 'settings']).execute();
	for (const { id, settings } of offices) {
		const { retention } = readOfficeSettings(settings);
		for (const status of finalStatuses) {
			const before = lastKept(retention[status], desk.now());
			if (before !== null) await eraseBefore(desk, id, status, before);
		}
		await dropUnused(desk, id);
	}
}

async function eraseBefore(
	desk: Desk,
	officeId: string,
	status: FinalStatus,
	before: Date
): Promise<void> {
	for (;;) {
		const erased = await inOfficeOf(desk, officeId, async (tx) => {
			const due = await casesDue(tx, status, before, casesPerBatch);
			await eraseMany(tx, asSystem(desk, officeId), status, due);
			return due.length;
		});
		if (erased > 0) desk.log('cases-erased', { status, count: erased });
		if (erased < casesPerBatch) return;
	}
}

async function dropUnused(desk: Desk, officeId: string): Promise<void> {
	const now = desk.now();
	await inOfficeOf(desk, officeId, async (tx) => {
		await tx
			.deleteFrom('import_part')
			.where('run_id', 'in', (eb) =>
				eb
					.selectFrom('import_run')
					.select('id')
					.where('state', 'in', ['mapping', 'stopped'])
					.where('made_at', '<', lastKept(daysUnused.importFile, now) as Date)
			)
			.execute();
		await tx
			.updateTable('arrival')
			.set({ sealed: null })
			.where('sealed', 'is not', null)
			.where('received_at', '<', lastKept(daysUnused.arrival, now) as Date)
			.execute();
	});
}

/** What nobody signed in does. */
function asSystem(desk: Desk, officeId: string) {
	return { desk, actor: { userId: 'system', officeId } };
}
