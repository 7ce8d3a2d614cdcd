import { expect, test } from 'vitest';
import { onBothDatabases, openDatabase } from '../../../../tests/support/desk.ts';
import { authFor, newBrowser } from '../../../../tests/support/visit.ts';
import { verifyAudit } from '../audit/verify.ts';
import { newId, newToken } from '../ids.ts';
import { officeIdentity } from '../office-keys.ts';
import { newSetUpToken } from './set-up.ts';

const person = {
	office: 'First Office',
	name: 'Rosalind Hayes',
	password: 'plum kettle saddle nine'
};

onBothDatabases('setting up', (make, engine) => {
	/** A desk in a database where nobody is yet. */
	async function emptyDesk() {
		const { db, close } = await openDatabase(engine);
		const { desk } = await make();
		return { desk: { ...desk, db }, close };
	}

	test('makes an office with keys of its own, its administrator, and the first row of its log', async () => {
		const { desk, close } = await emptyDesk();
		const token = (await newSetUpToken(desk)) ?? '';
		const email = `${newId()}@office.example`;
		const browser = newBrowser(desk, authFor(desk));
		const { door } = await browser.request();
		expect(await door.canSetUp(token)).toBe(true);
		const entered = await door.setUp({ ...person, email, token });
		expect(entered).toMatchObject({ kind: 'entered', enrolment: { secret: expect.any(String) } });
		const office = await desk.db.selectFrom('office').selectAll().executeTakeFirstOrThrow();
		expect(office.name).toBe('First Office');
		expect(officeIdentity(desk.vault, office)).toMatch(/^AGE-SECRET-KEY-1/);
		const { role } = await desk.db.selectFrom('member').select('role').executeTakeFirstOrThrow();
		expect(role).toBe('administrator');
		expect(await verifyAudit(desk.db, office.id)).toMatchObject({ rows: 1, brokenAt: null });
		await close();
	});

	test('works once: every printed link is used up, and none is made any more', async () => {
		const { desk, close } = await emptyDesk();
		const [first, second] = [await newSetUpToken(desk), await newSetUpToken(desk)];
		const { door } = await newBrowser(desk, authFor(desk)).request();
		await door.setUp({ ...person, email: `${newId()}@office.example`, token: second ?? '' });
		for (const token of [first, second]) {
			const email = `${newId()}@office.example`;
			const again = await door.setUp({ ...person, email, token: token ?? '' });
			expect(again).toEqual({ kind: 'gone' });
		}
		expect(await newSetUpToken(desk)).toBeNull();
		expect(await desk.db.selectFrom('office').select('id').execute()).toHaveLength(1);
		await close();
	});

	test('two at once make one office', async () => {
		const { desk, close } = await emptyDesk();
		const tokens = [await newSetUpToken(desk), await newSetUpToken(desk)];
		const { door } = await newBrowser(desk, authFor(desk)).request();
		const made = await Promise.all(
			tokens.map((token) =>
				door.setUp({ ...person, email: `${newId()}@office.example`, token: token ?? '' })
			)
		);
		expect(made.map(({ kind }) => kind).toSorted()).toEqual(['entered', 'gone']);
		expect(await desk.db.selectFrom('office').select('id').execute()).toHaveLength(1);
		await close();
	});

	test('a link ends after a day, and one that nobody printed is none', async () => {
		const { desk, close } = await emptyDesk();
		const token = (await newSetUpToken(desk)) ?? '';
		const later = { ...desk, now: () => new Date(Date.now() + 86_401_000) };
		const { door } = await newBrowser(later, authFor(desk)).request();
		expect(await door.canSetUp(token)).toBe(false);
		const { door: now } = await newBrowser(desk, authFor(desk)).request();
		expect(await now.canSetUp(newToken())).toBe(false);
		const kept = await desk.db.selectFrom('setup_link').select('token_hash').execute();
		expect(kept.some(({ token_hash }) => token_hash === token)).toBe(false);
		await close();
	});
});
