import { expect, test } from 'vitest';
import { listSorts } from '#lib/schemas/desk-list.ts';
import type { ListQuery } from '#lib/schemas/desk-list.ts';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import { listed } from '../../../../tests/support/listed.ts';
import type { At } from '../desk.ts';
import { listCases, pageSize } from './list-cases.ts';
import type { ListPage } from './list-cases.ts';
import { sealMark } from './sealed-mark.ts';

const statuses = ['received', 'screening', 'review', 'declined'] as const;
const towns = ['Barre', 'Rutland', 'Winooski', null];
const deadlines = ['2026-11-20', '2026-11-23', '2026-12-20', '2027-09-01', null];

/** 130 cases, several of the same moment and deadline, so that ties are met at the edges of pages. */
function spread(at: At) {
	return Array.from({ length: 130 }, (_, index) => ({
		status: statuses[index % 4] ?? 'received',
		client_name: `${['Ada', 'béa', 'Chloë', 'dan'][index % 4]} ${index % 7}`,
		town: towns[index % 4] ?? null,
		claims: index % 3 === 0 ? ['force', 'arrest'] : ['stop'],
		agencies: [index % 5 === 0 ? 'Barre City Police' : 'state-police'],
		outcome_today: index % 2 === 0 ? 'blocked' : 'could-proceed',
		outcome_proposed: 'could-proceed',
		is_stopped_by_immunity: index % 6 === 0,
		soonest_deadline: deadlines[index % 5] ?? null,
		assigned_to: index % 3 === 0 ? at.actor.userId : null,
		received_at: new Date(Date.UTC(2026, 10, 1 + (index % 9)))
	}));
}

async function page(at: At, query: ListQuery): Promise<ListPage> {
	const found = await listCases(at, query);
	if (found.kind !== 'ok') throw new Error(found.kind);
	return found;
}

async function walk(at: At, query: ListQuery): Promise<readonly ListPage[]> {
	const pages = [await page(at, query)];
	for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
		pages.push(await page(at, { ...query, at: next }));
	}
	return pages;
}

const numbers = (pages: readonly ListPage[]) =>
	pages.flatMap(({ rows }) => rows.map((r) => r.number));

onBothDatabases('the list', (make) => {
	test('shows each case once going forward, in every order, and the same pages going back', async () => {
		const { at, elsewhere, setNow } = await make();
		setNow('2026-11-22T15:00:00Z');
		await listed(at.screener, spread(at.screener));
		await listed(elsewhere.screener, spread(elsewhere.screener));
		for (const sort of listSorts) {
			for (const order of ['asc', 'desc'] as const) {
				const query: ListQuery = { sort, order };
				const pages = await walk(at.screener, query);
				expect(pages.map(({ rows }) => rows.length)).toEqual([pageSize, pageSize, 30]);
				expect(new Set(numbers(pages)).size).toBe(130);
				expect(pages.map(({ before }) => before)).toEqual([0, 50, 100]);
				for (const { total } of pages) expect(total).toEqual({ count: 130, isExact: true });
				const back = await page(at.screener, { ...query, at: pages[2]?.previous ?? '' });
				expect(back.rows).toEqual(pages[1]?.rows);
				expect(back.before).toBe(50);
				const first = await page(at.screener, { ...query, at: back.previous ?? '' });
				expect(first.rows).toEqual(pages[0]?.rows);
				expect(first).toMatchObject({ before: 0, previous: null });
			}
		}
	});

	test('is in the order asked for, cases without a deadline last', async () => {
		const { at, setNow } = await make();
		setNow('2026-11-22T15:00:00Z');
		await listed(at.screener, spread(at.screener));
		const due = (await walk(at.screener, { sort: 'due' })).flatMap(({ rows }) => rows);
		const days = due.map(({ deadline }) => deadline ?? '9999');
		expect(days).toEqual([...days].sort());
		expect(due[0]).toMatchObject({ deadline: '2026-11-20', daysLeft: -2 });
	});

	test('keeps to what is asked, whatever is combined', async () => {
		const { at, setNow } = await make();
		setNow('2026-11-22T15:00:00Z');
		const rows = await listed(at.screener, spread(at.screener));
		const asked: readonly [ListQuery, (row: (typeof rows)[number]) => boolean][] = [
			[{ status: ['review'] }, (row) => row.status === 'review'],
			[{ status: ['review', 'declined'] }, (row) => /review|declined/.test(row.status)],
			[{ claim: 'arrest' }, (row) => row.claims?.includes('arrest') === true],
			[{ agency: 'Barre City Police' }, (row) => row.agencies?.[0] === 'Barre City Police'],
			[{ town: 'Barre' }, (row) => row.town === 'Barre'],
			[{ today: 'blocked' }, (row) => row.outcome_today === 'blocked'],
			[{ proposed: 'blocked' }, () => false],
			[{ immunity: '1' }, (row) => row.is_stopped_by_immunity === true],
			[{ assigned: 'me' }, (row) => row.assigned_to === at.screener.actor.userId],
			[{ assigned: 'nobody' }, (row) => row.assigned_to === null],
			[{ due: 'overdue' }, (row) => row.soonest_deadline === '2026-11-20'],
			[{ due: '7' }, (row) => row.soonest_deadline === '2026-11-23'],
			[{ due: '30' }, (row) => /2026-(11-23|12-20)/.test(row.soonest_deadline ?? '')],
			[{ due: 'later' }, (row) => row.soonest_deadline === '2027-09-01'],
			[{ due: 'none' }, (row) => row.soonest_deadline === null],
			[{ source: 'import' }, () => false],
			[{ age: 'last-30' }, () => true],
			[{ age: 'over-30' }, () => false],
			[
				{ status: ['received'], claim: 'arrest', due: 'none', today: 'blocked' },
				(row) =>
					row.status === 'received' &&
					row.claims?.includes('arrest') === true &&
					row.soonest_deadline === null
			]
		];
		for (const [query, matches] of asked) {
			const wanted = rows.filter(matches).map(({ number }) => number);
			const found = numbers(await walk(at.screener, query));
			expect(
				[...found].sort((a, b) => a - b),
				JSON.stringify(query)
			).toEqual(wanted);
		}
	});

	test('finds by parts of words, by short beginnings, by number, and never in another office', async () => {
		const { at, elsewhere } = await make();
		const names = ['Jo Albright', "O'Neil Zoë", 'Mary-Jo Kowalski', '100% sure_thing'];
		const search = ['jo albright', 'oneil zoe', 'mary jo kowalski', '100 sure thing'];
		await listed(
			at.screener,
			names.map((client_name, index) => ({
				client_name,
				search_text: `${index + 1} ${search[index]}`
			}))
		);
		await listed(elsewhere.screener, [{ client_name: 'Jo Albright', search_text: 'jo albright' }]);
		const find = async (text: string, who = at.screener) =>
			numbers([await page(who, { find: sealMark(who, 'find', text), order: 'asc' })]);
		expect(await find('bright')).toEqual([1]);
		expect(await find('Jo')).toEqual([1, 3]);
		expect(await find('kowal MARY')).toEqual([3]);
		expect(await find("o'ne zo")).toEqual([2]);
		expect(await find('#4')).toEqual([4]);
		expect(await find('%%%')).toHaveLength(4);
		expect(await find("' or true --")).toEqual([]);
		expect(await find('bright', elsewhere.screener)).toEqual([1]);
	});

	test('does not open a search or a place that was given to somebody else', async () => {
		const { at } = await make();
		await listed(at.screener, [{ client_name: 'Ann' }, { client_name: 'Bob' }]);
		const theirs = sealMark(at.reviewer, 'find', 'Ann');
		const found = await page(at.screener, { find: theirs, at: theirs });
		expect(found).toMatchObject({
			find: '',
			isFindEmpty: true,
			total: { count: 2, isExact: true }
		});
	});

	test('leaves out a case that was erased', async () => {
		const { at } = await make();
		await listed(at.screener, [{ erased_at: new Date() }, {}]);
		expect((await page(at.screener, {})).rows).toHaveLength(1);
	});
});
