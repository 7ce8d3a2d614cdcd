import type { Desk } from '../desk.ts';
import type { Auth } from './auth.ts';

export type NewPerson = {
	readonly email: string;
	readonly name: string;
	readonly password: string;
};

/**
 * Makes an account; null when the address has one. An account that never came into an office is what
 * a start broken off left behind, and is made anew.
 */
export async function makePerson(
	desk: Pick<Desk, 'db'>,
	auth: Auth,
	{ email, name, password }: NewPerson
): Promise<string | null> {
	const { internalAdapter, password: hasher } = await auth.$context;
	const known = await accountOf(desk, email);
	if (known) {
		if (await wasEverMember(desk, known.id)) return null;
		await internalAdapter.deleteUser(known.id);
	}
	const user = await internalAdapter.createUser(
		{ email: email.toLowerCase(), name, emailVerified: true },
		{ method: 'admin' }
	);
	await internalAdapter.linkAccount({
		userId: user.id,
		providerId: 'credential',
		accountId: user.id,
		password: await hasher.hash(password)
	});
	return user.id;
}

export function accountOf(
	{ db }: Pick<Desk, 'db'>,
	email: string
): Promise<{ readonly id: string; readonly name: string } | undefined> {
	return db
		.selectFrom('user')
		.select(['id', 'name'])
		.where('email', '=', email.toLowerCase())
		.executeTakeFirst();
}

async function wasEverMember({ db }: Pick<Desk, 'db'>, userId: string): Promise<boolean> {
	const row = await db
		.selectFrom('member')
		.select('user_id')
		.where('user_id', '=', userId)
		.limit(1)
		.executeTakeFirst();
	return row !== undefined;
}
