import { beforeAll, expect, it } from 'vitest';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import type { CaseContent } from '#lib/schemas/desk-case.ts';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import type { TestDesk } from '../../../../tests/support/desk.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, Desk } from '../desk.ts';
import { checkConflicts } from './conflicts/check.ts';
import { createCase } from './create.ts';
import { decideCase, moveCase } from './move.ts';
import { overrideOutcome } from './override.ts';
import { readCase } from './read.ts';
import { decideReview, reviewQueue } from './review.ts';
import { saveCase } from './save.ts';
import { drawSecondEyes } from './second-eyes.ts';
import { insertCase } from './store.ts';

const force = { 'incident.place': 'vermont', claims: ['force'], 'force.serious-injury': 'yes' };

/** A desk whose clock fails after so many readings, so that what is under way breaks off there. */
function failingAfter(desk: Desk, readings: number): Desk {
	let left = readings;
	return {
		...desk,
		now: () => {
			if ((left -= 1) < 0) throw new Error('broken off');
			return desk.now();
		}
	};
}

onBothDatabases('a case at the desk', (make) => {
	let test: TestDesk;
	let count = 0;

	beforeAll(async () => {
		test = await make();
	});

	async function opened(): Promise<string> {
		count += 1;
		const name = `Client ${'abcdefghijklmnopqrstuvwxyz'.slice(count, count + 5)}`;
		const asked = [{ kind: 'client' as const, name }];
		const made = await checkConflicts(test.at.screener, { asked, intakeId: null });
		if (made.kind !== 'checked') throw new Error(made.kind);
		const created = await createCase(test.at.screener, { checkId: made.id });
		if (created.kind !== 'created') throw new Error(created.kind);
		return created.id;
	}

	async function contentOf(id: string): Promise<{ content: CaseContent; version: number }> {
		const read = await readCase(test.at.screener, { id });
		if (read.kind !== 'ok' || read.content === null) throw new Error('Not to be read');
		return { content: read.content, version: read.head.version };
	}

	async function answer(at: At, id: string, version: number, facts: Record<string, string>) {
		const { content } = await contentOf(id);
		const { override: _override, remarks: _remarks, ...entered } = content;
		const answers = { ...content.answers, facts: { ...content.answers.facts, ...facts } };
		return saveCase(at, { id, version, entered: { ...entered, answers } });
	}

	async function screened(): Promise<string> {
		const id = await opened();
		const { content } = await contentOf(id);
		const { override: _override, remarks: _remarks, ...entered } = content;
		const answers = { facts: {}, incidents: [force], officers: [{}] };
		await saveCase(test.at.screener, { id, version: 1, entered: { ...entered, answers } });
		await move('screener', id, 'SEND_TO_REVIEW');
		return id;
	}

	function move(
		role: 'screener' | 'reviewer' | 'attorney',
		id: string,
		event: never | string,
		reason = ''
	) {
		const input = { id, event: event as 'START', reason };
		return role === 'screener' ? moveCase(test.at[role], input) : decideCase(test.at[role], input);
	}

	async function secondEyes(percent: number): Promise<void> {
		await test.desk.db
			.updateTable('office')
			.set({ settings: JSON.stringify({ secondEyesPercent: percent }) })
			.where('id', '=', test.officeId)
			.execute();
	}

	it('is screened, sent to review and decided, with every step in its log', async () => {
		const id = await screened();
		expect(await move('reviewer', id, 'ACCEPT')).toMatchObject({ from: 'review', to: 'accepted' });
		const read = await readCase(test.at.attorney, { id });
		if (read.kind !== 'ok') throw new Error(read.kind);
		const actions = read.timeline.map(({ action }) => action).filter((one) => one !== 'case.read');
		expect(actions.toReversed()).toEqual([
			'case.create',
			'case.change',
			'case.move',
			'case.move',
			'case.move'
		]);
		expect(read.timeline.some(({ action }) => action === 'case.read')).toBe(true);
		expect(read.head.decidedAt).not.toBeNull();
	});

	it('a screener cannot decide, and is not offered to', async () => {
		const id = await screened();
		expect(await move('screener', id, 'ACCEPT')).toMatchObject({ kind: 'forbidden' });
		const read = await readCase(test.at.screener, { id });
		expect(read.kind === 'ok' && read.moves).toEqual(['RETURN']);
	});

	it('a case is declined only with a written reason', async () => {
		const id = await screened();
		expect(await move('reviewer', id, 'DECLINE', ' ')).toEqual({ kind: 'reason-needed' });
		expect(await move('reviewer', id, 'DECLINE', 'No witness')).toMatchObject({ to: 'declined' });
		expect((await contentOf(id)).content.remarks).toMatchObject([
			{ about: 'DECLINE', text: 'No witness', by: test.at.reviewer.actor.userId }
		]);
	});

	it('every declined case is looked at again when the office says so, never by who declined it', async () => {
		await secondEyes(100);
		const id = await screened();
		await move('reviewer', id, 'DECLINE', 'Too late');
		const queue = await reviewQueue(test.at.reviewer, null);
		if (queue.kind !== 'ok') throw new Error(queue.kind);
		const look = queue.looks.find((one) => one.id === id);
		if (look === undefined) throw new Error('No second look');
		expect(look.isOwn).toBe(true);
		expect(look.assigned_to).not.toBe(test.at.reviewer.actor.userId);
		const disagrees = { reviewId: look.review_id, verdict: 'disagrees' as const };
		expect(await decideReview(test.at.reviewer, { ...disagrees, reason: 'No' })).toEqual({
			kind: 'own-decision'
		});
		expect(await decideReview(test.at.attorney, { ...disagrees, reason: '' })).toEqual({
			kind: 'reason-needed'
		});
		await decideReview(test.at.attorney, { ...disagrees, reason: 'The clock was paused' });
		expect(await readCase(test.at.attorney, { id })).toMatchObject({ head: { status: 'review' } });
	});

	it('a set share of declined cases is drawn by lot, and falls to any reader but the one who declined', async () => {
		const { attorney } = test.at;
		const id = await screened();
		const percent = 30;
		const draws = 400;
		await secondEyes(percent);
		const drawn = await inOffice(attorney, async (tx) => {
			for (let draw = 0; draw < draws; draw++) await drawSecondEyes(tx, attorney, id);
			return tx
				.selectFrom('review')
				.select('assigned_to')
				.where('intake_id', '=', id)
				.where('kind', '=', 'second-eyes')
				.execute();
		});
		// Five standard deviations on either side: one run in two million fails by chance.
		const spread = 5 * Math.sqrt((draws * percent * (100 - percent)) / 10_000);
		const expected = (draws * percent) / 100;
		expect(drawn.length).toBeGreaterThan(expected - spread);
		expect(drawn.length).toBeLessThan(expected + spread);
		const others = [test.at.reviewer.actor.userId, test.at.administrator.actor.userId];
		expect(new Set(drawn.map(({ assigned_to }) => assigned_to))).toEqual(new Set(others));
	});

	it('a step that breaks off anywhere leaves the case and its log as they were', async () => {
		await secondEyes(100);
		const id = await screened();
		const { reviewer } = test.at;
		const stands = async () => {
			const db = test.desk.db;
			const { status, version } = await db
				.selectFrom('intake')
				.select(['status', 'version'])
				.where('id', '=', id)
				.executeTakeFirstOrThrow();
			const logged = await db
				.selectFrom('audit')
				.select('seq')
				.where('intake_id', '=', id)
				.execute();
			const looks = await db
				.selectFrom('review')
				.select('id')
				.where('intake_id', '=', id)
				.execute();
			return { status, version, logged: logged.length, looks: looks.length };
		};
		const before = await stands();
		let broken = 0;
		for (let readings = 0; ; readings++) {
			const desk = failingAfter(test.desk, readings);
			const input = { id, event: 'DECLINE' as const, reason: 'Too late' };
			const moved = await decideCase({ ...reviewer, desk }, input).catch(() => null);
			if (moved !== null) break;
			broken += 1;
			expect(await stands()).toEqual(before);
		}
		expect(broken).toBeGreaterThan(1);
		const after = await stands();
		expect(after.status).toBe('declined');
		expect(after.logged).toBe(before.logged + 2);
		expect(after.looks).toBe(before.looks + 1);
	});

	it('what a second reader writes is kept, also where the case was opened again meanwhile', async () => {
		await secondEyes(100);
		const id = await screened();
		await move('reviewer', id, 'DECLINE', 'Too late');
		await move('reviewer', id, 'REOPEN', 'New video');
		const queue = await reviewQueue(test.at.attorney, null);
		const look = queue.kind === 'ok' ? queue.looks.find((one) => one.id === id) : undefined;
		const verdict = { verdict: 'disagrees' as const, reason: 'The clock was paused' };
		expect(
			await decideReview(test.at.attorney, { reviewId: look?.review_id ?? '', ...verdict })
		).toEqual({ kind: 'reviewed' });
		expect((await contentOf(id)).content.remarks.at(-1)).toMatchObject({
			about: 'DISAGREE',
			text: 'The clock was paused',
			by: test.at.attorney.actor.userId
		});
		expect(await readCase(test.at.attorney, { id })).toMatchObject({
			head: { status: 'screening' }
		});
	});

	it('no declined case is looked at again when the office wants none', async () => {
		await secondEyes(0);
		const id = await screened();
		await move('reviewer', id, 'DECLINE', 'Too late');
		const queue = await reviewQueue(test.at.attorney, null);
		expect(queue.kind === 'ok' && queue.looks.map((one) => one.id)).not.toContain(id);
	});

	it('two people on one case: the later save is not taken, and shows what the first wrote', async () => {
		const id = await opened();
		const first = await answer(test.at.screener, id, 1, { 'person.under18': 'no' });
		expect(first).toEqual({ kind: 'saved', version: 2 });
		const second = await answer(test.at.reviewer, id, 1, { 'person.under18': 'yes' });
		expect(second).toMatchObject({
			kind: 'stale',
			version: 2,
			theirs: { answers: { facts: { 'person.under18': 'no' } } }
		});
		expect((await contentOf(id)).content.answers.facts['person.under18']).toBe('no');
	});

	it('takes no answers before a conflict check, and shows none', async () => {
		const content = { ...emptyContent, narrative: 'What was told' };
		const { id } = await inOffice(test.at.screener, (tx) =>
			insertCase(tx, test.at.screener, content, { source: 'import' })
		);
		expect(await readCase(test.at.screener, { id })).toMatchObject({ content: null });
		const entered = { ...content, answers: emptyContent.answers };
		expect(await saveCase(test.at.screener, { id, version: 1, entered })).toEqual({
			kind: 'not-cleared'
		});
	});

	it('a decided case takes no more answers until it is opened again', async () => {
		const id = await screened();
		await move('reviewer', id, 'ACCEPT');
		const { version } = await contentOf(id);
		expect(await answer(test.at.screener, id, version, {})).toEqual({ kind: 'decided' });
		await move('attorney', id, 'REOPEN', 'New video');
		const again = await contentOf(id);
		expect(await answer(test.at.screener, id, again.version, {})).toMatchObject({ kind: 'saved' });
	});

	it('an outcome put in by a reviewer stands beside the one reckoned, with its reason', async () => {
		const id = await screened();
		const input = { id, today: 'contested', proposed: '', reason: 'A new decision' } as const;
		expect(await overrideOutcome(test.at.screener, input)).toMatchObject({ kind: 'forbidden' });
		await overrideOutcome(test.at.reviewer, input);
		const { content } = await contentOf(id);
		expect(content.override).toMatchObject({
			outcomes: { today: 'contested' },
			reason: 'A new decision'
		});
		const read = await readCase(test.at.reviewer, { id });
		expect(read.kind === 'ok' && read.head.outcomeToday).not.toBeNull();
	});

	it('nobody reads or moves a case of another office', async () => {
		const id = await screened();
		expect(await readCase(test.elsewhere.attorney, { id })).toEqual({ kind: 'not-found' });
		const input = { id, event: 'ACCEPT', reason: '' } as const;
		expect(await decideCase(test.elsewhere.attorney, input)).toEqual({ kind: 'not-found' });
	});
});
