import { perAccount, perAddress } from './limits.ts';
import { giveBack, lockedBy } from './rate.ts';
import type { Locked, Rate } from './rate.ts';
import { ask, headersOf } from './room.ts';
import type { Room } from './room.ts';
import { noteSession } from './sessions.ts';

export type SignInResult =
	| { readonly kind: 'code-wanted' }
	/** The password is right, but there is no second factor yet: nothing is shown until there is one. */
	| { readonly kind: 'second-factor-wanted' }
	| { readonly kind: 'wrong' }
	| Locked;

export type CodeResult =
	| { readonly kind: 'signed-in' }
	| { readonly kind: 'wrong' }
	/** The password must be given again. */
	| { readonly kind: 'expired' }
	| { readonly kind: 'locked' };

/** The first of two steps. Unknown accounts and wrong passwords look and take the same. */
export async function signIn(
	room: Room,
	{ email, password }: { readonly email: string; readonly password: string }
): Promise<SignInResult> {
	const account = email.trim().toLowerCase();
	for (const [rate, who] of triesOf(room, account)) {
		const locked = await lockedBy(room.desk, rate, who);
		if (locked) {
			room.desk.log('sign-in-locked', { by: rate.name });
			return locked;
		}
	}
	const asked = await ask(
		room,
		room.auth.api.signInEmail({
			body: { email: account, password },
			headers: headersOf(room),
			returnHeaders: true
		})
	);
	if (asked.kind === 'refused') {
		room.desk.log('sign-in-refused');
		return { kind: 'wrong' };
	}
	await giveBack(room.desk, perAccount, account);
	const wantsCode = 'twoFactorRedirect' in asked.response;
	return { kind: wantsCode ? 'code-wanted' : 'second-factor-wanted' };
}

/** The second step: a code of the authenticator, or one of the backup codes, which works once. */
export async function verifyCode(room: Room, written: string): Promise<CodeResult> {
	const code = written.replace(/\s/g, '');
	const headers = headersOf(room);
	const { api } = room.auth;
	const asked = await ask<{ readonly user: { readonly id: string } }>(
		room,
		/^\d{6}$/.test(code)
			? api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
			: api.verifyBackupCode({ body: { code }, headers, returnHeaders: true })
	);
	if (asked.kind === 'ok') {
		await noteSession(room.desk, asked.response.user.id, 'session.start');
		return { kind: 'signed-in' };
	}
	room.desk.log('code-refused', { code: asked.code });
	if (/^INVALID_(CODE|BACKUP_CODE)$/.test(asked.code)) return { kind: 'wrong' };
	if (asked.code === 'ACCOUNT_TEMPORARILY_LOCKED') return { kind: 'locked' };
	return { kind: 'expired' };
}

function triesOf(room: Room, account: string): readonly (readonly [Rate, string])[] {
	return [
		[perAddress, room.address],
		[perAccount, account]
	];
}
