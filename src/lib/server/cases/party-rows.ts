import { sql } from 'kysely';
import type { Tx } from '../desk.ts';
import { newId } from '../ids.ts';
import type { Party } from './parties.ts';
import { storable } from './storable.ts';

export type NewParty = Party & { readonly intake_id: string };

export async function putInParties(
	tx: Tx,
	officeId: string,
	parties: readonly NewParty[]
): Promise<void> {
	if (parties.length === 0) return;
	const rows = parties.map(({ intake_id, kind, name, name_plain }) => ({
		id: newId(),
		intake_id,
		kind,
		name: storable(name),
		name_plain: storable(name_plain)
	}));
	await sql`
		insert into party (id, office_id, intake_id, kind, name, name_plain)
		select r.id, ${officeId}::uuid, r.intake_id, r.kind, r.name, r.name_plain
		from json_to_recordset(${JSON.stringify(rows)}::json)
			as r (id uuid, intake_id uuid, kind text, name text, name_plain text)`.execute(tx);
}

/** Leaves a case with these names and no others; most saves change none. */
export async function keepParties(
	tx: Tx,
	officeId: string,
	intakeId: string,
	parties: readonly Party[]
): Promise<void> {
	const before = await tx
		.selectFrom('party')
		.select(['id', 'kind', 'name', 'name_plain'])
		.where('intake_id', '=', intakeId)
		.execute();
	const [kept, stood] = [new Set(parties.map(keyOf)), new Set(before.map(keyOf))];
	const gone = before.filter((party) => !kept.has(keyOf(party))).map(({ id }) => id);
	if (gone.length > 0) await tx.deleteFrom('party').where('id', 'in', gone).execute();
	const added = parties.filter((party) => !stood.has(keyOf(party)));
	await putInParties(
		tx,
		officeId,
		added.map((party) => ({ ...party, intake_id: intakeId }))
	);
}

function keyOf({ kind, name, name_plain }: Pick<Party, 'name' | 'name_plain'> & { kind: string }) {
	return JSON.stringify([kind, name, name_plain]);
}
