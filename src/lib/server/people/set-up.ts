import { recordAudit } from '../audit/record.ts';
import type { Desk } from '../desk.ts';
import { newId, newToken, sha256 } from '../ids.ts';
import { newOfficeKeys } from '../office-keys.ts';
import type { Auth } from './auth.ts';
import { makePerson } from './make-person.ts';
import type { NewPerson } from './make-person.ts';

const hour = 3_600_000;

/** A new way in for the first administrator, valid for a day; null when there is one. Only its hash is kept. */
export async function newSetUpToken({ db, now }: Pick<Desk, 'db' | 'now'>): Promise<string | null> {
	if (await hasAdministrator(db)) return null;
	const token = newToken();
	await db.deleteFrom('setup_link').where('expires_at', '<', now()).execute();
	await db
		.insertInto('setup_link')
		.values({ token_hash: sha256(token), expires_at: new Date(now().getTime() + 24 * hour) })
		.execute();
	return token;
}

export async function isSetUpToken(
	{ db, now }: Pick<Desk, 'db' | 'now'>,
	token: string
): Promise<boolean> {
	const link = await db
		.selectFrom('setup_link')
		.select('token_hash')
		.where('token_hash', '=', sha256(token))
		.where('expires_at', '>', now())
		.executeTakeFirst();
	return link !== undefined && !(await hasAdministrator(db));
}

export type SetUp = NewPerson & { readonly token: string; readonly office: string };

/** Makes the first office with its keys and its administrator. The link, and every other one, is used up by it. */
export async function setUp(
	desk: Desk,
	auth: Auth,
	{ token, office, ...person }: SetUp
): Promise<{ readonly kind: 'set-up' | 'used' }> {
	if (!(await isSetUpToken(desk, token))) return { kind: 'used' };
	const userId = await makePerson(desk, auth, person);
	if (userId === null) return { kind: 'used' };
	const officeId = newId();
	const keys = await newOfficeKeys(desk.vault, officeId);
	const isMade = await desk.db.transaction().execute(async (tx) => {
		const gone = await tx.deleteFrom('setup_link').returning('token_hash').execute();
		if (!gone.some(({ token_hash }) => token_hash === sha256(token))) return false;
		await tx
			.insertInto('office')
			.values({ id: officeId, name: office, settings: '{}', ...keys })
			.execute();
		await tx
			.insertInto('member')
			.values({ office_id: officeId, user_id: userId, name: person.name, role: 'administrator' })
			.execute();
		await recordAudit(tx, { desk, actor: { userId, officeId } }, 'office.made');
		return true;
	});
	if (isMade) return { kind: 'set-up' };
	await (await auth.$context).internalAdapter.deleteUser(userId);
	return { kind: 'used' };
}

async function hasAdministrator(db: Desk['db']): Promise<boolean> {
	const row = await db
		.selectFrom('member')
		.select('user_id')
		.where('role', '=', 'administrator')
		.where('removed_at', 'is', null)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}
