import type { Insertable } from 'kysely';
import type { IntakeTable } from '#lib/server/db/tables/intake.ts';
import type { At } from '#lib/server/desk.ts';
import { newId } from '#lib/server/ids.ts';

type Row = Insertable<IntakeTable>;

/** Puts rows in as the list sees them: their columns matter, what is sealed in them does not. */
export async function listed(
	{ desk, actor }: At,
	rows: readonly Partial<Row>[]
): Promise<readonly Row[]> {
	const { officeId } = actor;
	const { last_number } = await desk.db
		.updateTable('office')
		.set((eb) => ({ last_number: eb('last_number', '+', rows.length) }))
		.where('id', '=', officeId)
		.returning('last_number')
		.executeTakeFirstOrThrow();
	const full = rows.map((row, index): Row => {
		const id = newId();
		const number = last_number - rows.length + 1 + index;
		return {
			id,
			office_id: officeId,
			number,
			status: 'received',
			client_name: '',
			source: 'desk',
			created_by: actor.userId,
			claims: [],
			agencies: [],
			search_text: `${number} ${(row.client_name ?? '').toLowerCase()} ${(row.town ?? '').toLowerCase()}`,
			...desk.vault.seal(id, '{}'),
			...row
		};
	});
	if (full.length > 0) await desk.db.insertInto('intake').values(full).execute();
	return full;
}
