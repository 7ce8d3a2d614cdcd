import { recordAudit } from '../audit/record.ts';
import { inOfficeOf } from '../db/in-office.ts';
import type { Desk } from '../desk.ts';
import { sha256 } from '../ids.ts';
import { ask, headersOf } from './room.ts';
import type { Room } from './room.ts';

export type SessionShown = {
	readonly id: string;
	readonly isThis: boolean;
	readonly began: Date;
	readonly lastUsed: Date;
	readonly userAgent: string;
};

/** Where this person is signed in now. */
export async function listSessions(room: Room): Promise<readonly SessionShown[]> {
	const headers = headersOf(room);
	const [all, here] = await Promise.all([
		ask(room, room.auth.api.listSessions({ headers, returnHeaders: true })),
		ask(room, room.auth.api.getSession({ headers, returnHeaders: true }))
	]);
	if (all.kind === 'refused' || here.kind === 'refused') return [];
	const token = here.response?.session.token;
	return all.response
		.map((session) => ({
			id: sha256(session.token),
			isThis: session.token === token,
			began: session.createdAt,
			lastUsed: session.updatedAt,
			userAgent: session.userAgent ?? ''
		}))
		.toSorted((one, other) => other.lastUsed.getTime() - one.lastUsed.getTime());
}

export async function endSession(room: Room, id: string): Promise<void> {
	const headers = headersOf(room);
	const { api } = room.auth;
	const all = await ask(room, api.listSessions({ headers, returnHeaders: true }));
	if (all.kind === 'refused') return;
	const session = all.response.find(({ token }) => sha256(token) === id);
	if (!session) return;
	const body = { token: session.token };
	await ask(room, api.revokeSession({ body, headers, returnHeaders: true }));
}

export async function signOut(room: Room): Promise<void> {
	await ask(room, room.auth.api.signOut({ headers: headersOf(room), returnHeaders: true }));
}

/** Ends every session of this person, this one too. */
export async function signOutEverywhere(room: Room, userId: string): Promise<void> {
	const headers = headersOf(room);
	await ask(room, room.auth.api.revokeSessions({ headers, returnHeaders: true }));
	await signOut(room);
	await noteSession(room.desk, userId, 'session.end-all');
}

/** Writes to the log of every office a person belongs to. */
export async function noteSession(desk: Desk, userId: string, action: string): Promise<void> {
	const offices = await desk.db
		.selectFrom('member')
		.select('office_id')
		.where('user_id', '=', userId)
		.where('removed_at', 'is', null)
		.execute();
	for (const { office_id: officeId } of offices) {
		const at = { desk, actor: { userId, officeId } };
		await inOfficeOf(desk, officeId, (tx) => recordAudit(tx, at, action));
	}
}
