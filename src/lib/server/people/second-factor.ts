import { ask, headersOf } from './room.ts';
import type { Room } from './room.ts';
import { noteSession } from './sessions.ts';

/** What an authenticator is set up with, shown once, and the codes for when it is lost. */
export type Enrolment = {
	/** The address in the QR code. */
	readonly uri: string;
	/** The same secret to type. */
	readonly secret: string;
	readonly backupCodes: readonly string[];
};

/** Begins a second factor for somebody whose password was just right; null when it was not, or there is one. */
export async function beginSecondFactor(room: Room, password: string): Promise<Enrolment | null> {
	const asked = await ask(
		room,
		room.auth.api.enableTwoFactor({
			body: { password },
			headers: headersOf(room),
			returnHeaders: true
		})
	);
	if (asked.kind === 'refused' || asked.response.method !== 'totp') return null;
	const { totpURI: uri, backupCodes } = asked.response;
	return { uri, secret: new URL(uri).searchParams.get('secret') ?? '', backupCodes };
}

/** Ten new backup codes in place of the old; null when the password is wrong. */
export async function newBackupCodes(
	room: Room,
	{ userId, password }: { readonly userId: string; readonly password: string }
): Promise<readonly string[] | null> {
	const asked = await ask(
		room,
		room.auth.api.generateBackupCodes({
			body: { password },
			headers: headersOf(room),
			returnHeaders: true
		})
	);
	if (asked.kind === 'refused') return null;
	await noteSession(room.desk, userId, 'account.backup-codes');
	return asked.response.backupCodes;
}

/** A new password; every other session ends. */
export async function changePassword(
	room: Room,
	input: { readonly userId: string; readonly password: string; readonly newPassword: string }
): Promise<'changed' | 'wrong'> {
	const asked = await ask(
		room,
		room.auth.api.changePassword({
			body: {
				currentPassword: input.password,
				newPassword: input.newPassword,
				revokeOtherSessions: true
			},
			headers: headersOf(room),
			returnHeaders: true
		})
	);
	if (asked.kind === 'refused') return 'wrong';
	await noteSession(room.desk, input.userId, 'account.password');
	return 'changed';
}
