import { readOfficeSettings } from '#lib/schemas/desk-office.ts';
import type { OfficeSettings } from '#lib/schemas/desk-office.ts';
import type { At, Tx } from './desk.ts';

/** What the office decided for itself; locked by whoever changes a part of it, so that no other change is lost. */
export async function settingsOf(tx: Tx, at: At, lock?: 'lock'): Promise<OfficeSettings> {
	const query = tx.selectFrom('office').select('settings').where('id', '=', at.actor.officeId);
	const row = await (lock ? query.forUpdate() : query).executeTakeFirstOrThrow();
	return readOfficeSettings(row.settings);
}
