import { getMigrations } from 'better-auth/db/migration';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import type { TestDesk } from '../../../../tests/support/desk.ts';
import { totp } from '../../../../tests/support/totp.ts';
import { authFor, newBrowser } from '../../../../tests/support/visit.ts';
import type { Browser } from '../../../../tests/support/visit.ts';
import { newId } from '../ids.ts';
import type { Auth } from './auth.ts';
import { invite } from './invitations.ts';
import type { Invited } from './invitations.ts';
import type { Role } from './permissions.ts';
import { tidy } from './tidy.ts';

const password = 'plum kettle saddle nine';

type Stage = TestDesk & { readonly auth: Auth };

onBothDatabases('signing in', (make) => {
	async function stage(): Promise<Stage> {
		const made = await make();
		return { ...made, auth: authFor(made.desk) };
	}

	async function invited({ at }: Stage, email: string, role: Role = 'screener'): Promise<string> {
		const made = await invite(at.administrator, { email, role });
		expect(made.kind).toBe('invited');
		return (made as Invited).token;
	}

	/** Comes in by an invitation, up to the second factor; gives the authenticator's secret and backup codes. */
	async function joined(here: Stage, email: string) {
		const browser = newBrowser(here.desk, here.auth);
		const token = await invited(here, email);
		const { door } = await browser.request();
		const entered = await door.join({ token, name: 'Ada Bell', password });
		if (entered.kind !== 'entered' || !entered.enrolment) throw new Error(entered.kind);
		return { browser, token, ...entered.enrolment };
	}

	async function enrolled(here: Stage, email: string) {
		const person = await joined(here, email);
		const { door } = await person.browser.request();
		expect(await door.verifyCode(totp(person.secret))).toEqual({ kind: 'signed-in' });
		return person;
	}

	async function kindOf(browser: Browser): Promise<string> {
		return (await browser.request()).here.kind;
	}

	test('better-auth finds nothing to change in our tables', async () => {
		const { auth } = await stage();
		const { toBeCreated, toBeAdded } = await getMigrations(auth.options);
		expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
	});

	test('an invited person is let in only after the second factor', async () => {
		const here = await stage();
		const email = `${newId()}@office.example`;
		const person = await joined(here, email);
		expect(await kindOf(person.browser)).toBe('half');
		const { door } = await person.browser.request();
		expect(await door.verifyCode('000000')).toEqual({ kind: 'wrong' });
		expect(await kindOf(person.browser)).toBe('half');
		expect(await door.verifyCode(totp(person.secret))).toEqual({ kind: 'signed-in' });
		const { here: now } = await person.browser.request();
		expect(now).toMatchObject({
			kind: 'in',
			actor: { officeId: here.officeId, role: 'screener', name: 'Ada Bell' }
		});
	});

	test('an invitation brings in one person', async () => {
		const here = await stage();
		const { token } = await joined(here, `${newId()}@office.example`);
		const { door } = await newBrowser(here.desk, here.auth).request();
		expect(await door.invitation(token)).toBeNull();
		expect(await door.join({ token, name: 'Eve', password })).toEqual({ kind: 'gone' });
	});

	test('an invitation ends after seven days', async () => {
		const here = await stage();
		const token = await invited(here, `${newId()}@office.example`);
		const { door } = await newBrowser(here.desk, here.auth).request();
		here.setNow(new Date(Date.now() + 7 * 86_400_000 + 1_000).toISOString());
		expect(await door.join({ token, name: 'Late', password })).toEqual({ kind: 'gone' });
	});

	test('a password alone, right or wrong, shows nothing', async () => {
		const here = await stage();
		const email = `${newId()}@office.example`;
		await enrolled(here, email);
		const browser = newBrowser(here.desk, here.auth);
		const { door } = await browser.request();
		expect(await door.signIn({ email, password: 'not the password' })).toEqual({ kind: 'wrong' });
		expect(await door.signIn({ email: 'nobody@office.example', password })).toEqual({
			kind: 'wrong'
		});
		expect(await door.signIn({ email, password })).toEqual({ kind: 'code-wanted' });
		expect(await kindOf(browser)).toBe('nobody');
	});

	test('a backup code lets in once', async () => {
		const here = await stage();
		const email = `${newId()}@office.example`;
		const [code = ''] = (await enrolled(here, email)).backupCodes;
		for (const expected of ['signed-in', 'wrong']) {
			const browser = newBrowser(here.desk, here.auth);
			await (await browser.request()).door.signIn({ email, password });
			expect(await (await browser.request()).door.verifyCode(code)).toEqual({ kind: expected });
		}
	});

	test('codes cannot be guessed on: after five the password is asked again', async () => {
		const here = await stage();
		const email = `${newId()}@office.example`;
		await enrolled(here, email);
		const browser = newBrowser(here.desk, here.auth);
		await (await browser.request()).door.signIn({ email, password });
		const kinds: string[] = [];
		for (let tries = 0; tries < 6; tries++) {
			kinds.push((await (await browser.request()).door.verifyCode('000000')).kind);
		}
		expect(kinds).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'expired']);
	});

	test('after eight wrong passwords the account is locked for everybody, the right one too, for a quarter of an hour', async () => {
		const here = await stage();
		const email = `${newId()}@office.example`;
		await enrolled(here, email);
		const start = Date.now();
		here.setNow(new Date(start).toISOString());
		for (let tries = 0; tries < 8; tries++) {
			const { door } = await newBrowser(here.desk, here.auth, `198.51.100.${tries}`).request();
			expect((await door.signIn({ email, password: 'wrong wrong wrong' })).kind).toBe('wrong');
		}
		const { door } = await newBrowser(here.desk, here.auth, '203.0.113.9').request();
		const until = new Date(start + 900_000);
		expect(await door.signIn({ email: email.toUpperCase(), password })).toEqual({
			kind: 'locked',
			until
		});
		here.setNow(until.toISOString());
		expect((await door.signIn({ email, password })).kind).toBe('code-wanted');
	});

	test('signing out everywhere ends every session', async () => {
		const here = await stage();
		const email = `${newId()}@office.example`;
		const first = await enrolled(here, email);
		const second = newBrowser(here.desk, here.auth);
		await (await second.request()).door.signIn({ email, password });
		await (await second.request()).door.verifyCode(totp(first.secret));
		expect(await kindOf(second)).toBe('in');
		const { door } = await first.browser.request();
		expect((await door.sessions()).map(({ isThis }) => isThis).toSorted()).toEqual([false, true]);
		await door.signOutEverywhere();
		expect([await kindOf(first.browser), await kindOf(second)]).toEqual(['nobody', 'nobody']);
	});

	test('a session is renewed once an hour of it has gone, and not before', async () => {
		const here = await stage();
		const { browser } = await enrolled(here, `${newId()}@office.example`);
		const written = [...browser.cookies].find(([name]) => name.endsWith('session_token'))?.[1];
		const token = written?.split('.')[0] ?? '';
		const hoursLeft = async () => {
			const { rows } = await sql<{ left: number }>`select extract(epoch from
				"expiresAt" - now())::float8 / 3600 as left from session where token = ${token}`.execute(
				here.desk.db
			);
			return rows[0]?.left ?? 0;
		};
		const leave = (hours: number) =>
			sql`update session set "expiresAt" = now() + make_interval(mins => ${Math.round(hours * 60)}::integer)
				where token = ${token}`.execute(here.desk.db);
		await leave(11.5);
		expect(await kindOf(browser)).toBe('in');
		expect(await hoursLeft()).toBeCloseTo(11.5, 1);
		await leave(10.9);
		expect(await kindOf(browser)).toBe('in');
		expect(await hoursLeft()).toBeCloseTo(12, 1);
		await leave(-0.1);
		expect(await kindOf(browser)).toBe('nobody');
	});

	test('a session’s cookie that somebody changed opens nothing', async () => {
		const here = await stage();
		const { browser } = await enrolled(here, `${newId()}@office.example`);
		const [name = '', right = ''] =
			[...browser.cookies].find(([key]) => key.endsWith('session_token')) ?? [];
		const [token = '', signature = ''] = right.split('.');
		const other = signature.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A'));
		for (const wrong of [token, `${token}.`, `${token}.${other}`, `${token}x.${signature}`, '.']) {
			browser.cookies.set(name, wrong);
			expect(await kindOf(browser)).toBe('nobody');
			browser.cookies.set(name, right);
			expect(await kindOf(browser)).toBe('in');
		}
	});

	test('what is over is deleted, and a session that goes on stays', async () => {
		const here = await stage();
		const { browser } = await enrolled(here, `${newId()}@office.example`);
		await tidy(here.desk);
		expect(await kindOf(browser)).toBe('in');
		await tidy({ ...here.desk, now: () => new Date(Date.now() + 12 * 3_600_000 + 60_000) });
		expect(await kindOf(browser)).toBe('nobody');
	});

	describe('a password', () => {
		test('that is weak is refused, and the invitation stays', async () => {
			const here = await stage();
			const token = await invited(here, `${newId()}@office.example`);
			const { door } = await newBrowser(here.desk, here.auth).request();
			expect(await door.join({ token, name: 'Ada', password: 'Password1234' })).toEqual({
				kind: 'password',
				problem: 'too-common'
			});
			expect(await door.invitation(token)).not.toBeNull();
		});

		test('is changed with the old one, and every other session ends', async () => {
			const here = await stage();
			const email = `${newId()}@office.example`;
			const person = await enrolled(here, email);
			const other = newBrowser(here.desk, here.auth);
			await (await other.request()).door.signIn({ email, password });
			await (await other.request()).door.verifyCode(totp(person.secret));
			const { door } = await person.browser.request();
			const newPassword = 'a longer one than before';
			expect(await door.changePassword({ password: 'wrong', newPassword })).toEqual({
				kind: 'wrong'
			});
			expect(await door.changePassword({ password, newPassword })).toEqual({ kind: 'changed' });
			expect([await kindOf(person.browser), await kindOf(other)]).toEqual(['in', 'nobody']);
		});
	});
});
