import { expect, test } from 'vitest';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import type { TestDesk } from '../../../../tests/support/desk.ts';
import { totp } from '../../../../tests/support/totp.ts';
import { authFor, newBrowser } from '../../../../tests/support/visit.ts';
import type { At } from '../desk.ts';
import { newId } from '../ids.ts';
import { invite, makeRecovery, revokeInvitation } from './invitations.ts';
import type { Invited } from './invitations.ts';
import { changeRole, listPeople, removeMember } from './members.ts';

const password = 'plum kettle saddle nine';

onBothDatabases('members', (make) => {
	async function tokenFor(at: At, email: string): Promise<string> {
		return ((await invite(at, { email, role: 'screener' })) as Invited).token;
	}

	/** A new member of the office, signed in. */
	async function member({ desk, at }: TestDesk) {
		const email = `${newId()}@office.example`;
		const browser = newBrowser(desk, authFor(desk));
		const token = await tokenFor(at.administrator, email);
		const entered = await (await browser.request()).door.join({ token, name: 'Sam', password });
		if (entered.kind !== 'entered' || !entered.enrolment) throw new Error(entered.kind);
		const { secret } = entered.enrolment;
		await (await browser.request()).door.verifyCode(totp(secret));
		const { here } = await browser.request();
		if (here.kind !== 'in') throw new Error(here.kind);
		return { browser, email, secret, userId: here.actor.userId };
	}

	test('an office sees its own members and invitations', async () => {
		const made = await make();
		const { email } = await member(made);
		await tokenFor(made.elsewhere.administrator, `${newId()}@office.example`);
		const people = await listPeople(made.at.screener, undefined);
		if (people.kind !== 'people') throw new Error(people.kind);
		expect(people.members).toHaveLength(5);
		expect(people.members.find((one) => one.email === email)).toMatchObject({
			name: 'Sam',
			role: 'screener',
			hasSecondFactor: true
		});
		expect(people.invitations).toEqual([]);
	});

	test('an invitation that was taken back lets nobody in, and only its own office takes it back', async () => {
		const { desk, at, elsewhere } = await make();
		const email = `${newId()}@office.example`;
		const token = await tokenFor(at.administrator, email);
		const people = await listPeople(at.administrator, undefined);
		const id = (people.kind === 'people' && people.invitations[0]?.id) || '';
		expect(await revokeInvitation(elsewhere.administrator, { id })).toEqual({ kind: 'not-found' });
		expect(await revokeInvitation(at.administrator, { id })).toEqual({ kind: 'revoked' });
		const { door } = await newBrowser(desk, authFor(desk)).request();
		expect(await door.invitation(token)).toBeNull();
	});

	test('a new role holds from the next click on', async () => {
		const made = await make();
		const { browser, userId } = await member(made);
		await changeRole(made.at.administrator, { userId, role: 'attorney' });
		expect((await browser.request()).here).toMatchObject({ actor: { role: 'attorney' } });
	});

	test('who is removed is out at once, and is not known to another office', async () => {
		const made = await make();
		const { browser, userId } = await member(made);
		expect(await removeMember(made.elsewhere.administrator, { userId })).toEqual({
			kind: 'not-found'
		});
		expect(await removeMember(made.at.administrator, { userId })).toEqual({ kind: 'changed' });
		expect((await browser.request()).here.kind).toBe('nobody');
	});

	test('an office keeps an administrator', async () => {
		const { at } = await make();
		const { userId } = at.administrator.actor;
		const last = { kind: 'last-administrator' };
		expect(await removeMember(at.administrator, { userId })).toEqual(last);
		expect(await changeRole(at.administrator, { userId, role: 'reviewer' })).toEqual(last);
		await changeRole(at.administrator, { userId: at.attorney.actor.userId, role: 'administrator' });
		expect(await removeMember(at.administrator, { userId })).toEqual({ kind: 'changed' });
	});

	test('one person may work in two offices, in one at a time', async () => {
		const made = await make();
		const { browser, email } = await member(made);
		const token = await tokenFor(made.elsewhere.administrator, email);
		const stranger = newBrowser(made.desk, authFor(made.desk));
		expect(
			(await (await stranger.request()).door.join({ token, name: 'Eve', password })).kind
		).toBe('has-account');
		await (await browser.request()).door.joinAs(token);
		const { here, door } = await browser.request();
		expect(here).toMatchObject({
			actor: { officeId: made.officeId },
			otherOffices: [{ id: made.otherOfficeId }]
		});
		door.chooseOffice(made.otherOfficeId);
		expect((await browser.request()).here).toMatchObject({
			actor: { officeId: made.otherOfficeId }
		});
		door.chooseOffice(newId());
		expect((await browser.request()).here).toMatchObject({ actor: { officeId: made.officeId } });
	});

	test('a new sign-in link sets password and second step anew and ends every session', async () => {
		const made = await make();
		const { browser, email, userId, secret } = await member(made);
		const recovery = (await makeRecovery(made.at.administrator, { userId })) as Invited;
		const fresh = newBrowser(made.desk, authFor(made.desk));
		const again = 'quite another four words';
		const { door } = await fresh.request();
		const entered = await door.join({ token: recovery.token, name: '', password: again });
		if (entered.kind !== 'entered' || !entered.enrolment) throw new Error(entered.kind);
		expect((await browser.request()).here.kind).toBe('nobody');
		expect(await (await fresh.request()).door.verifyCode(totp(secret))).toEqual({ kind: 'wrong' });
		await (await fresh.request()).door.verifyCode(totp(entered.enrolment.secret));
		expect((await fresh.request()).here).toMatchObject({ kind: 'in', actor: { userId } });
		const { door: old } = await newBrowser(made.desk, authFor(made.desk)).request();
		expect(await old.signIn({ email, password })).toEqual({ kind: 'wrong' });
	});

	test('a new sign-in link brings nobody in who was taken out of the office', async () => {
		const made = await make();
		const { browser, userId } = await member(made);
		const { token } = (await makeRecovery(made.at.administrator, { userId })) as Invited;
		const { door } = await browser.request();
		await removeMember(made.at.administrator, { userId });
		expect(await door.joinAs(token)).toEqual({ kind: 'gone' });
		const { members } = (await listPeople(made.at.administrator, undefined)) as {
			readonly members: readonly { readonly userId: string }[];
		};
		expect(members.some((one) => one.userId === userId)).toBe(false);
	});

	test('no new sign-in link is made for somebody who also works in another office', async () => {
		const made = await make();
		const { browser, email, userId } = await member(made);
		const early = (await makeRecovery(made.at.administrator, { userId })) as Invited;
		const token = await tokenFor(made.elsewhere.administrator, email);
		await (await browser.request()).door.joinAs(token);
		expect(await makeRecovery(made.at.administrator, { userId })).toEqual({
			kind: 'in-other-office'
		});
		const { door } = await newBrowser(made.desk, authFor(made.desk)).request();
		expect(await door.join({ token: early.token, name: '', password })).toEqual({ kind: 'gone' });
	});
});
