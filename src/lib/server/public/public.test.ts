import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sealForOffice } from '#lib/device/send.ts';
import { textOfSent } from '#lib/schemas/sent-case.ts';
import type { SentCase } from '#lib/schemas/sent-case.ts';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import type { TestDesk } from '../../../../tests/support/desk.ts';
import { createCase } from '../cases/create.ts';
import { checkConflicts } from '../cases/conflicts/check.ts';
import { readContent } from '../cases/store.ts';
import { inOffice } from '../db/in-office.ts';
import { newOfficeKeys } from '../office-keys.ts';
import { arrivals, bringArrival, lookAtArrival, takeArrival, turnArrivalAway } from './arrivals.ts';
import { inboxLinks, makeLink, revokeLink } from './links.ts';
import { readLink, sendCase, withdrawCase } from './visit.ts';
import { newWithdrawalCode, plainCode } from './withdrawal-code.ts';

const sent: SentCase = {
	sender: { name: 'Ana Ruiz', phone: '802-555-0100', email: '', language: 'es', contact: '' },
	answers: {
		facts: { 'case.role': 'self' },
		incidents: [{ claims: ['force'], 'incident.story': 'He pushed me down.' }],
		officers: [{ 'officer.agency': 'municipal', 'officer.name': 'Pat Doe' }]
	},
	lawbook: '2026.11.22'
};

async function withKeys(made: Promise<TestDesk>): Promise<TestDesk> {
	const desk = await made;
	for (const id of [desk.officeId, desk.otherOfficeId]) {
		const keys = await newOfficeKeys(desk.desk.vault, id);
		await desk.desk.db
			.updateTable('office')
			.set(keys as { recipient: string })
			.where('id', '=', id)
			.execute();
	}
	return desk;
}

let addresses = 0;

async function visiting(desk: TestDesk) {
	addresses += 1;
	const where = { desk: desk.desk, address: `198.51.100.${addresses}` };
	const made = await makeLink(desk.at.screener, { label: 'Ana' });
	if (made.kind !== 'made') throw new Error(made.kind);
	const { token } = made;
	const link = await readLink(where, { token });
	if (link.kind !== 'open') throw new Error(link.kind);
	const bytes = await sealForOffice(sent, link.recipient);
	const sealed = Buffer.from(bytes).toString('base64');
	return { where, token, link, sealed, bytes };
}

async function sentTo(desk: TestDesk) {
	const visit = await visiting(desk);
	const answer = await sendCase(visit.where, visit);
	if (answer.kind !== 'sent') throw new Error(answer.kind);
	const list = await arrivals(desk.at.screener, null);
	if (list.kind !== 'ok') throw new Error(list.kind);
	const [newest] = list.arrivals;
	if (!newest) throw new Error('nothing arrived');
	return { ...visit, code: answer.code, id: newest.id };
}

async function stateOf(desk: TestDesk, id: string) {
	const list = await arrivals(desk.at.screener, null);
	return list.kind === 'ok' ? list.arrivals.find((one) => one.id === id) : undefined;
}

onBothDatabases('a case sent by the public', (make) => {
	test('stays sealed in the database until its names are checked, and then becomes a case', async () => {
		const desk = await withKeys(make());
		const { id } = await sentTo(desk);
		const rows = await desk.desk.db.selectFrom('arrival').selectAll().execute();
		const stored = rows.map(({ sealed }) => Buffer.from(sealed ?? []).toString('latin1')).join();
		for (const part of ['Ruiz', 'pushed', 'force', 'Doe']) expect(stored).not.toContain(part);

		expect(await takeArrival(desk.at.screener, { id })).toEqual({ kind: 'not-clear' });
		const looked = await lookAtArrival(desk.at.screener, { id });
		expect(looked).toMatchObject({
			kind: 'names',
			decision: 'clear',
			asked: [
				{ kind: 'client', name: 'Ana Ruiz' },
				{ kind: 'officer', name: 'Pat Doe' }
			]
		});
		expect(JSON.stringify(looked)).not.toMatch(/pushed|force|555/);
		const taken = await takeArrival(desk.at.screener, { id });
		if (taken.kind !== 'case') throw new Error(taken.kind);
		const read = await inOffice(desk.at.screener, (tx) =>
			readContent(tx, desk.at.screener, taken.id)
		);
		expect(read).toMatchObject({
			kind: 'ok',
			content: {
				people: [{ kind: 'client', name: 'Ana Ruiz', phone: '802-555-0100', language: 'es' }],
				answers: { incidents: [{ 'incident.story': 'He pushed me down.' }] }
			}
		});
		expect(await stateOf(desk, id)).toMatchObject({
			state: 'case',
			intake: { number: taken.number }
		});
		expect(await takeArrival(desk.at.screener, { id })).toEqual({ kind: 'not-found' });
	});

	test('is not opened while similar names of the other side wait for a decision', async () => {
		const desk = await withKeys(make());
		const asked = [{ kind: 'client', name: 'Pat Doe' }] as const;
		const check = await checkConflicts(desk.at.screener, { asked, intakeId: null });
		if (check.kind !== 'checked') throw new Error(check.kind);
		await createCase(desk.at.screener, { checkId: check.id });
		const { id } = await sentTo(desk);
		expect(await lookAtArrival(desk.at.screener, { id })).toMatchObject({ decision: 'undecided' });
		expect(await takeArrival(desk.at.screener, { id })).toEqual({ kind: 'not-clear' });
		expect(await turnArrivalAway(desk.at.screener, { id })).toEqual({ kind: 'turned-away' });
		expect(await stateOf(desk, id)).toMatchObject({ state: 'turned-away' });
	});

	test('uses up its link, also when it is sent twice at once', async () => {
		const desk = await withKeys(make());
		const { where, token, sealed } = await visiting(desk);
		const answers = await Promise.all([1, 2, 3].map(() => sendCase(where, { token, sealed })));
		expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['closed', 'closed', 'sent']);
		expect(await readLink(where, { token })).toEqual({ kind: 'closed' });
	});

	test('does not get through a link that expired, was taken back or never was', async () => {
		const desk = await withKeys(make());
		const { where, token, sealed } = await visiting(desk);
		desk.setNow(new Date(Date.now() + 15 * 86_400_000).toISOString());
		expect(await sendCase(where, { token, sealed })).toEqual({ kind: 'closed' });
		desk.setNow(null);
		const links = await inboxLinks(desk.at.screener, null);
		const id = links.kind === 'ok' ? (links.links[0]?.id ?? '') : '';
		expect(await revokeLink(desk.elsewhere.screener, { id })).toEqual({ kind: 'not-found' });
		expect(await revokeLink(desk.at.screener, { id })).toEqual({ kind: 'revoked' });
		expect(await sendCase(where, { token, sealed })).toEqual({ kind: 'closed' });
		expect(await readLink(where, { token: 'x'.repeat(43) })).toEqual({ kind: 'closed' });
	});

	test('that is no sealed case is refused, and the link can still be used', async () => {
		const desk = await withKeys(make());
		const { where, token, sealed } = await visiting(desk);
		const open = Buffer.from(textOfSent(sent)).toString('base64');
		expect(await sendCase(where, { token, sealed: open })).toEqual({ kind: 'damaged' });
		expect((await sendCase(where, { token, sealed })).kind).toBe('sent');
	});

	test('is deleted when it is taken back unread', async () => {
		const desk = await withKeys(make());
		const { where, code, id } = await sentTo(desk);
		expect(await withdrawCase(where, { code: code.toLowerCase() })).toEqual({ kind: 'unread' });
		const row = await desk.desk.db
			.selectFrom('arrival')
			.select('sealed')
			.where('id', '=', id)
			.executeTakeFirstOrThrow();
		expect(row.sealed).toBeNull();
		expect(await lookAtArrival(desk.at.screener, { id })).toEqual({ kind: 'withdrawn' });
		expect(await withdrawCase(where, { code })).toEqual({ kind: 'gone-already' });
	});

	test('that was opened is not erased behind the office, which is asked to', async () => {
		const desk = await withKeys(make());
		const { where, code, id } = await sentTo(desk);
		await lookAtArrival(desk.at.screener, { id });
		await takeArrival(desk.at.screener, { id });
		expect(await withdrawCase(where, { code })).toEqual({ kind: 'asked' });
		expect(await stateOf(desk, id)).toMatchObject({ state: 'case', isErasureAsked: true });
	});

	test('of which only the names were seen is deleted, and that is said', async () => {
		const desk = await withKeys(make());
		const { where, code, id } = await sentTo(desk);
		await lookAtArrival(desk.at.screener, { id });
		expect(await withdrawCase(where, { code })).toEqual({ kind: 'names-seen' });
	});

	test('is checked once, also when two open it at the same moment', async () => {
		const desk = await withKeys(make());
		const { id } = await sentTo(desk);
		const looks = await Promise.all(
			[desk.at.screener, desk.at.reviewer].map((at) => lookAtArrival(at, { id }))
		);
		const checks = await inOffice(desk.at.screener, (tx) =>
			tx.selectFrom('conflict_check').select('id').execute()
		);
		expect(checks).toHaveLength(1);
		expect(looks).toMatchObject([{ checkId: checks[0]?.id }, { checkId: checks[0]?.id }]);
	});

	test('takes its names and whom its link was for along when it is taken back', async () => {
		const desk = await withKeys(make());
		const { where, code, id } = await sentTo(desk);
		await lookAtArrival(desk.at.screener, { id });
		await withdrawCase(where, { code });
		const left = await inOffice(desk.at.screener, async (tx) => ({
			checks: await tx.selectFrom('conflict_check').select('id').execute(),
			links: await tx.selectFrom('inbox_link').select('label').execute()
		}));
		expect(left).toEqual({ checks: [], links: [{ label: '' }] });
		expect(await stateOf(desk, id)).toMatchObject({ state: 'withdrawn', label: '' });
	});

	test('is seen by no other office, nor opens there', async () => {
		const desk = await withKeys(make());
		const { id, bytes } = await sentTo(desk);
		expect(await lookAtArrival(desk.elsewhere.attorney, { id })).toEqual({ kind: 'not-found' });
		expect(await bringArrival(desk.elsewhere.attorney, { sealed: bytes })).toEqual({
			kind: 'damaged'
		});
		expect((await bringArrival(desk.at.attorney, { sealed: bytes })).kind).toBe('brought');
	});

	test('is guarded by a limit on how often one address may try', async () => {
		const desk = await withKeys(make());
		const where = { desk: desk.desk, address: '203.0.113.9' };
		const code = newWithdrawalCode();
		const answers = [];
		for (let tries = 0; tries < 31; tries += 1) answers.push(await withdrawCase(where, { code }));
		expect(answers.at(29)).toEqual({ kind: 'unknown' });
		expect(answers.at(30)).toEqual({ kind: 'too-often' });
	});
});

describe('a withdrawal code', () => {
	test('is the same however it is typed', () => {
		fc.assert(
			fc.property(fc.constant(null).map(newWithdrawalCode), (code) => {
				expect(code).toMatch(/^([0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
				const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o');
				expect(plainCode(typed)).toBe(plainCode(code));
			})
		);
	});
});

describe('what is sealed', () => {
	test('has a length that tells little of how much was said', () => {
		const length = (story: string) =>
			textOfSent({
				...sent,
				answers: { ...sent.answers, incidents: [{ 'incident.story': story }] }
			}).length;
		expect(length('a')).toBe(length('a'.repeat(1500)));
	});
});
