import { expect, test } from 'vitest';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import { listed } from '../../../../tests/support/listed.ts';
import { assignCases } from './assign-cases.ts';
import { deadlineBoard } from './deadline-board.ts';
import { exportList } from './export-list.ts';
import { endFeed, listFeeds, makeFeed } from './feeds.ts';
import { readFeed } from './read-feed.ts';
import { listCases } from './list-cases.ts';
import { removeView, saveView } from './views.ts';

onBothDatabases('work with the list', (make) => {
	test('a saved view is its own maker’s, keeps no search, and is replaced under its name', async () => {
		const { at } = await make();
		const query = { status: ['review' as const], find: 'sealed-name', at: 'sealed-place' };
		await saveView(at.screener, { name: 'To review', query });
		const again = await saveView(at.screener, {
			name: 'To review',
			query: { ...query, sort: 'due' }
		});
		const mine = await listCases(at.screener, {});
		expect(mine).toMatchObject({
			views: [{ name: 'To review', query: { status: ['review'], sort: 'due' } }]
		});
		expect(JSON.stringify(mine)).not.toContain('sealed');
		expect(await listCases(at.reviewer, {})).toMatchObject({ views: [] });
		const id = again.kind === 'ok' ? again.id : '';
		expect(await removeView(at.reviewer, { id })).toEqual({ kind: 'not-found' });
		expect(await removeView(at.screener, { id })).toEqual({ kind: 'ok' });
	});

	test('cases are assigned to members of the office only, each with its row in the log', async () => {
		const { desk, at, elsewhere, officeId } = await make();
		const mine = await listed(at.screener, [{}, {}]);
		const gone = await listed(at.screener, [{ erased_at: new Date() }]);
		const theirs = await listed(elsewhere.screener, [{}]);
		const ids = [...mine, ...gone, ...theirs].map(({ id }) => id);
		const to = at.reviewer.actor.userId;
		expect(await assignCases(at.screener, { ids, to })).toEqual({ kind: 'ok', count: 2 });
		const stranger = elsewhere.reviewer.actor.userId;
		expect(await assignCases(at.screener, { ids, to: stranger })).toEqual({ kind: 'not-found' });
		const logged = await desk.db
			.selectFrom('audit')
			.select(['action', 'intake_id'])
			.where('office_id', '=', officeId)
			.execute();
		expect(logged.map(({ action }) => action)).toEqual(['case.assign', 'case.assign']);
		expect(new Set(logged.map(({ intake_id }) => intake_id)).size).toBe(2);
	});

	test('the board has each open case once, those not decided before those accepted', async () => {
		const { at, setNow } = await make();
		setNow('2026-11-22T15:00:00Z');
		const due = (soonest_deadline: string | null, status = 'received') => ({
			soonest_deadline,
			status
		});
		await listed(at.screener, [
			due('2026-11-21'),
			due('2026-11-22', 'accepted'),
			due('2026-11-29', 'review'),
			due('2026-11-30'),
			due('2026-12-23'),
			due('2027-02-21'),
			due(null),
			due('2026-11-23', 'declined')
		]);
		const board = await deadlineBoard(at.screener, { isMine: false });
		if (board.kind !== 'ok') throw new Error(board.kind);
		expect(
			board.columns.map(({ range, rows, count }) => [range, rows.map((row) => row.number), count])
		).toEqual([
			['overdue', [1], 1],
			['7', [3, 2], 2],
			['30', [4], 1],
			['90', [5], 1],
			['later', [6], 1]
		]);
		const mine = await deadlineBoard(at.screener, { isMine: true });
		expect(mine.kind === 'ok' && mine.columns.every(({ count }) => count === 0)).toBe(true);
	});

	test('a calendar link tells number, initials, rule and day, no name, and ends when it is ended', async () => {
		const { desk, at, setNow } = await make();
		setNow('2026-11-22T15:00:00Z');
		await listed(at.screener, [
			{
				client_name: 'Maria Kowalski-Lund',
				soonest_deadline: '2026-12-24',
				deadline_rule: 'section-1983'
			},
			{ client_name: 'Ann Other', soonest_deadline: '2026-12-25', status: 'closed' }
		]);
		const made = await makeFeed(at.screener, { scope: 'office' });
		if (made.kind !== 'ok') throw new Error(made.kind);
		const visiting = { desk, address: '192.0.2.1' };
		const read = await readFeed(visiting, { token: made.token });
		const ics = read.kind === 'ok' ? read.ics : '';
		expect(ics).toContain('SUMMARY:Case 1 (M.K.L.): Section 1983 suit');
		expect(ics).toContain('DTSTART;VALUE=DATE:20261224');
		expect(ics).not.toMatch(/Maria|Kowalski|Other/);
		expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
		expect(await readFeed(visiting, { token: 'guess' })).toEqual({ kind: 'not-found' });
		expect(await endFeed(at.reviewer, { id: made.id })).toEqual({ kind: 'not-found' });
		await endFeed(at.screener, { id: made.id });
		expect(await readFeed(visiting, { token: made.token })).toEqual({ kind: 'not-found' });
		expect(await listFeeds(at.screener, undefined)).toEqual({ kind: 'ok', feeds: [] });
	});

	test('a calendar link ends when its maker leaves the office', async () => {
		const { desk, at } = await make();
		const made = await makeFeed(at.screener, { scope: 'mine' });
		if (made.kind !== 'ok') throw new Error(made.kind);
		await desk.db
			.updateTable('member')
			.set({ removed_at: new Date() })
			.where('user_id', '=', at.screener.actor.userId)
			.execute();
		const visiting = { desk, address: '192.0.2.2' };
		expect(await readFeed(visiting, { token: made.token })).toEqual({ kind: 'not-found' });
	});

	test('an export has every row that is asked for, guards formulas, and is for lawyers alone', async () => {
		const { at } = await make();
		await listed(
			at.screener,
			Array.from({ length: 1203 }, (_, index) => ({
				client_name: index === 0 ? '=cmd|"x"!A1' : `Person ${index}`,
				status: index % 2 === 0 ? 'received' : 'declined'
			}))
		);
		expect(await exportList(at.screener, {})).toEqual({ kind: 'forbidden', action: 'export.list' });
		const all = await exportList(at.attorney, { order: 'asc' });
		const text = all.kind === 'ok' ? await new Response(all.body).text() : '';
		const lines = text.split('\r\n');
		expect(lines).toHaveLength(1 + 1203 + 1);
		expect(lines[1]).toContain(`"'=cmd|""x""!A1"`);
		const some = await exportList(at.attorney, { status: ['declined'] });
		const part = some.kind === 'ok' ? await new Response(some.body).text() : '';
		expect(part.split('\r\n')).toHaveLength(1 + 601 + 1);
	});
});
