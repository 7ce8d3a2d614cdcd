import { randomBytes } from 'node:crypto';
import type { Desk } from '../desk.ts';

const name = 'sign-in';

/** What signs cookies and encrypts second factors: made once, the same in every process, wrapped by the vault. */
export async function authSecret({ db, vault }: Pick<Desk, 'db' | 'vault'>): Promise<string> {
	await db
		.insertInto('secret')
		.values({ name, wrapped: vault.wrap(name, Buffer.from(randomBytes(32).toString('base64url'))) })
		.onConflict((conflict) => conflict.column('name').doNothing())
		.execute();
	const { wrapped } = await db
		.selectFrom('secret')
		.select('wrapped')
		.where('name', '=', name)
		.executeTakeFirstOrThrow();
	return Buffer.from(vault.unwrap(name, wrapped)).toString();
}
