import { officeCookie } from './here.ts';
import type { Here } from './here.ts';
import { joinAs, joinWith, openInvitation } from './joining.ts';
import { perAccount, perLink } from './limits.ts';
import { passwordProblem } from './password.ts';
import type { PasswordProblem } from './password.ts';
import { lockedBy } from './rate.ts';
import type { Locked } from './rate.ts';
import type { Room } from './room.ts';
import { beginSecondFactor, changePassword, newBackupCodes } from './second-factor.ts';
import type { Enrolment } from './second-factor.ts';
import { endSession, listSessions, signOut, signOutEverywhere } from './sessions.ts';
import { chooseTheme, themeOf } from './theme.ts';
import type { Theme } from './theme.ts';
import { isSetUpToken, setUp } from './set-up.ts';
import type { SetUp } from './set-up.ts';
import { signIn, verifyCode } from './sign-in.ts';

type Refused = { readonly kind: 'password'; readonly problem: PasswordProblem } | Locked;
type Gone = { readonly kind: 'gone' };
type Entered = { readonly kind: 'entered'; readonly enrolment: Enrolment | null };

/** All that can be done before, and around, being signed in; bound to one request. */
export function doorOf(room: Room, here: Here) {
	const { desk, auth } = room;

	function person() {
		if (here.kind === 'nobody') throw new Error('Nobody is signed in');
		return here.person;
	}

	const tooMany = () => lockedBy(desk, perLink, room.address);

	/** Passwords may not be tried at an open session either. */
	const locked = () => lockedBy(desk, perAccount, person().userId);

	function refusedFor(
		password: string,
		who: { readonly email: string; readonly name: string }
	): Refused | null {
		const problem = passwordProblem(password, who);
		return problem && { kind: 'password', problem };
	}

	async function enrol(email: string, password: string): Promise<Entered> {
		const signed = await signIn(room, { email, password });
		const isIn = signed.kind === 'second-factor-wanted';
		return { kind: 'entered', enrolment: isIn ? await beginSecondFactor(room, password) : null };
	}

	return {
		here: here.kind,
		email: here.kind === 'nobody' ? null : here.person.email,
		signIn: (input: { readonly email: string; readonly password: string }) => signIn(room, input),
		verifyCode: (code: string) => verifyCode(room, code),
		beginSecondFactor: (password: string) => beginSecondFactor(room, password),

		canSetUp: (token: string) => isSetUpToken(desk, token),
		async setUp(input: SetUp): Promise<Entered | Gone | Refused> {
			const refused = (await tooMany()) ?? refusedFor(input.password, input);
			if (refused) return refused;
			const made = await setUp(desk, auth, input);
			return made.kind === 'used' ? { kind: 'gone' } : enrol(input.email, input.password);
		},

		async invitation(token: string) {
			return (await tooMany()) ? null : openInvitation(desk, token);
		},
		async join(input: {
			readonly token: string;
			readonly name: string;
			readonly password: string;
		}): Promise<Entered | Gone | Refused | { readonly kind: 'has-account' }> {
			const full = await tooMany();
			if (full) return full;
			const invitation = await openInvitation(desk, input.token);
			if (!invitation) return { kind: 'gone' };
			const { email } = invitation;
			const refused = refusedFor(input.password, { email, name: input.name });
			if (refused) return refused;
			const joined = await joinWith(desk, auth, invitation, input);
			return joined.kind === 'joined' ? enrol(email, input.password) : joined;
		},
		joinAs: (token: string) => joinAs(desk, person(), token),

		sessions: () => listSessions(room),
		endSession: (id: string) => endSession(room, id),
		signOut: () => signOut(room),
		signOutEverywhere: () => signOutEverywhere(room, person().userId),
		async changePassword(input: {
			readonly password: string;
			readonly newPassword: string;
		}): Promise<Refused | { readonly kind: 'changed' } | { readonly kind: 'wrong' }> {
			const refused = refusedFor(input.newPassword, person()) ?? (await locked());
			if (refused) return refused;
			const changed = await changePassword(room, { ...input, ...person() });
			return changed === 'changed' ? { kind: 'changed' } : { kind: 'wrong' };
		},
		async newBackupCodes(password: string) {
			return (
				(await locked()) ?? {
					kind: 'codes' as const,
					codes: await newBackupCodes(room, { password, userId: person().userId })
				}
			);
		},
		theme: () => themeOf(room.cookies),
		chooseTheme: (theme: Theme) => chooseTheme(room.cookies, theme),
		chooseOffice: (id: string) =>
			room.cookies.set(officeCookie, id, { path: '/desk', sameSite: 'lax' })
	};
}

export type Door = ReturnType<typeof doorOf>;
