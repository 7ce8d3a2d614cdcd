import type { Desk } from '#lib/server/desk.ts';
import { newId } from '#lib/server/ids.ts';
import { newOfficeKeys } from '#lib/server/office-keys.ts';

/** An office with its keys and nobody in it. */
export async function newOffice(
	{ db, vault }: Pick<Desk, 'db' | 'vault'>,
	name = 'An office'
): Promise<string> {
	const id = newId();
	const keys = await newOfficeKeys(vault, id);
	await db
		.insertInto('office')
		.values({ id, name, settings: '{}', ...keys })
		.execute();
	return id;
}
