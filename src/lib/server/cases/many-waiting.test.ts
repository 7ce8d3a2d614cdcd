import { expect, it } from 'vitest';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import { inOffice } from '../db/in-office.ts';
import { newId } from '../ids.ts';
import { arrivals } from '../public/arrivals.ts';
import { undecidedConflicts } from './conflicts/decide.ts';
import { makeCheck } from './conflicts/check.ts';
import { reviewQueue } from './review.ts';
import { insertMany } from './store.ts';

onBothDatabases('more than a page shows', (make) => {
	it('is said to wait where cases or checks are left out', async () => {
		const { at } = await make();
		const put = (count: number, name: string) =>
			inOffice(at.screener, (tx) => {
				const people = [{ kind: 'client' as const, name }];
				const one = { content: { ...emptyContent, people }, how: { source: 'import' as const } };
				return insertMany(
					tx,
					at.screener,
					Array.from({ length: count }, () => one)
				);
			});
		await put(200, 'Ana Peralta');
		const toReview = () =>
			inOffice(at.screener, (tx) => tx.updateTable('intake').set({ status: 'review' }).execute());
		await toReview();
		expect(await reviewQueue(at.reviewer, null)).toMatchObject({ isMore: false });
		await put(1, 'Wendell Okafor');
		await toReview();
		const queue = await reviewQueue(at.reviewer, null);
		expect(queue).toMatchObject({ isMore: true });
		expect(queue.kind === 'ok' && queue.waiting).toHaveLength(200);

		const officer = [{ kind: 'officer' as const, name: 'Wendell Okafor' }];
		const check = (count: number) =>
			inOffice(at.screener, async (tx) => {
				for (let made = 0; made < count; made++) await makeCheck(tx, at.screener, officer, null);
			});
		await check(100);
		expect(await undecidedConflicts(at.reviewer, null)).toMatchObject({ isMore: false });
		await check(1);
		const undecided = await undecidedConflicts(at.reviewer, null);
		expect(undecided).toMatchObject({ isMore: true });
		expect(undecided.kind === 'ok' && undecided.checks).toHaveLength(100);
	});

	it('never hides a sealed case that waits behind newer ones that are done', async () => {
		const { at, desk, officeId } = await make();
		const row = (minute: number, sealed: Buffer | null) => ({
			id: newId(Date.UTC(2026, 10, 22, 12, minute)),
			office_id: officeId,
			received_at: new Date(Date.UTC(2026, 10, 22, 12, minute)),
			withdrawal_hash: newId(),
			sealed
		});
		const waiting = row(0, Buffer.from('sealed'));
		const done = Array.from({ length: 210 }, (_, index) => row(index + 1, null));
		await desk.db
			.insertInto('arrival')
			.values([waiting, ...done])
			.execute();
		const list = await arrivals(at.screener, null);
		expect(list.kind === 'ok' && list.arrivals[0]).toMatchObject({
			id: waiting.id,
			state: 'waiting'
		});
	});
});
