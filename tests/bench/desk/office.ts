import { createHmac } from 'node:crypto';
import type { At, Desk } from '#lib/server/desk.ts';
import { newId } from '#lib/server/ids.ts';
import { newOfficeKeys } from '#lib/server/office-keys.ts';
import { authSecret } from '#lib/server/people/auth-secret.ts';
import { makeAuth } from '#lib/server/people/auth.ts';
import type { Auth } from '#lib/server/people/auth.ts';
import { makePerson } from '#lib/server/people/make-person.ts';
import { newKey } from '#lib/server/vault/keys.ts';

const people = 40;

export type BenchOffice = {
	readonly at: At;
	readonly members: readonly string[];
	readonly stored: number;
	readonly cookie: string;
};

/** The office of the database, or a new one of forty, with its first member signed in. */
export async function office(desk: Desk, origin: string): Promise<BenchOffice> {
	const secret = await authSecret(desk);
	const auth = makeAuth(desk, secret, origin);
	const { officeId, stored } = (await officeThere(desk)) ?? (await newOffice(desk, auth));
	const members = await desk.db
		.selectFrom('member')
		.select('user_id')
		.where('office_id', '=', officeId)
		.orderBy('name')
		.execute();
	const userId = members[0]?.user_id ?? '';
	const context = await auth.$context;
	const { token } = await context.internalAdapter.createSession(userId);
	const signed = `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`;
	const cookie = `${context.authCookies.sessionToken.name}=${encodeURIComponent(signed)}`;
	const actor = { userId, officeId, role: 'administrator' as const, name: 'Bench' };
	return {
		at: { desk, actor },
		members: members.map(({ user_id }) => user_id),
		stored,
		cookie
	};
}

async function officeThere({ db }: Desk) {
	const there = await db.selectFrom('office').select(['id', 'last_number']).executeTakeFirst();
	if (!there) return null;
	if (there.last_number === 0) throw new Error('A database half made; begin in another folder');
	return { officeId: there.id, stored: there.last_number };
}

async function newOffice(desk: Desk, auth: Auth) {
	const { db } = desk;
	const person = { email: `bench-${newId()}@example.org`, name: 'Bench', password: newKey() };
	const userId = await makePerson(desk, auth, person);
	if (userId === null) throw new Error('Nobody could be made');
	await db.updateTable('user').set({ twoFactorEnabled: true }).where('id', '=', userId).execute();
	const officeId = newId();
	const keys = await newOfficeKeys(desk.vault, officeId);
	await db
		.insertInto('office')
		.values({ id: officeId, name: 'Bench', settings: '{}', ...keys })
		.execute();
	const members = [userId, ...Array.from({ length: people - 1 }, () => newId())];
	await db
		.insertInto('member')
		.values(
			members.map((user_id, index) => ({
				office_id: officeId,
				user_id,
				name: `Member ${String(index).padStart(2, '0')}`,
				role: 'administrator'
			}))
		)
		.execute();
	return { officeId, stored: 0 };
}
