import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Room } from './room.ts';

export type SignedUser = {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly twoFactorEnabled?: boolean | null | undefined;
};

/** An office somebody belongs to, and what they are in it. */
export type InOffice = {
	readonly id: string;
	readonly name: string;
	readonly memberName: string;
	readonly role: string;
};

export type OpenSession = {
	readonly user: SignedUser;
	/** In the order they joined. */
	readonly offices: readonly InOffice[];
};

/**
 * Who a session belongs to that runs and is not yet to be renewed, and their offices, in one question to the database.
 * Null for every other: better-auth is asked then, and says the same in several.
 */
export async function openSession({ auth, cookies, desk }: Room): Promise<OpenSession | null> {
	const { authCookies, secret, sessionConfig } = await auth.$context;
	const all = cookies.getAll();
	const cookie = all.find(({ name }) => name === authCookies.sessionToken.name);
	if (!cookie || all.some(({ name }) => name === authCookies.dontRememberToken.name)) return null;
	const token = signedBy(secret, cookie.value);
	if (token === null) return null;
	const renewedUntil = Date.now() + (sessionConfig.expiresIn - sessionConfig.updateAge) * 1000;
	const { rows } = await sql<{ readonly found: OpenSession | null }>`
		select person_of_session(${token}, ${new Date(renewedUntil)}) as found`.execute(desk.db);
	return rows[0]?.found ?? null;
}

/** What was signed, as better-call writes it in a cookie; null where the signature is another's. */
function signedBy(secret: string, value: string): string | null {
	const end = value.lastIndexOf('.');
	if (end < 1) return null;
	const signed = value.slice(0, end);
	const given = Buffer.from(value.slice(end + 1), 'base64');
	const right = createHmac('sha256', secret).update(signed).digest();
	return given.length === right.length && timingSafeEqual(given, right) ? signed : null;
}
