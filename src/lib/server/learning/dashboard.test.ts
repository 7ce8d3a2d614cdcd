import { expect, test } from 'vitest';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import { listed } from '../../../../tests/support/listed.ts';
import type { At } from '../desk.ts';
import { dashboardCsv } from './dashboard-csv.ts';
import { dashboard, toldOf, withoutGaps } from './dashboard.ts';
import { tallyOf } from './tally.ts';

const day = (iso: string) => new Date(`${iso}T12:00:00Z`);

function spread() {
	return Array.from({ length: 60 }, (_, index) => ({
		received_at: day(index % 2 === 0 ? '2026-09-10' : '2026-11-10'),
		town: index < 40 ? 'Burlington' : index < 58 ? 'Barre' : 'Granby',
		claims: index % 3 === 0 ? ['force', 'arrest'] : ['stop'],
		agencies: [index < 57 ? 'state-police' : 'Granby Constable'],
		outcome_today: index % 4 === 0 ? 'blocked' : 'contested',
		outcome_proposed: 'could-proceed',
		is_stopped_by_immunity: index % 4 === 0,
		soonest_deadline: ['2026-08-01', '2026-11-15', '2027-01-01', null][index % 4] ?? null,
		...(index % 2 === 0 && { decided_at: day('2026-09-20'), status: 'accepted' })
	}));
}

async function shown(at: At) {
	const read = await dashboard(at, { period: 'all' });
	if (read.kind !== 'ok') throw new Error(read.kind);
	return read;
}

const asRecord = (
	cells: readonly { readonly key: string; readonly count: number | null }[] | null
) => Object.fromEntries((cells ?? []).map(({ key, count }) => [key, count]));

onBothDatabases('the dashboard', (make) => {
	test('counts the cases of its own office by month, claim, outcome, deadline and decision', async () => {
		const { at, elsewhere, setNow } = await make();
		setNow('2026-11-22T12:00:00Z');
		await listed(at.screener, spread());
		await listed(elsewhere.screener, spread());
		const read = await shown(at.screener);
		expect(read.total).toBe(60);
		expect(asRecord(read.months)).toEqual({ '2026-09': 30, '2026-10': 0, '2026-11': 30 });
		expect(asRecord(read.claims)).toEqual({ force: 20, arrest: 20, stop: 40 });
		expect(asRecord(read.pairs)).toEqual({
			'blocked>could-proceed': 15,
			'contested>could-proceed': 45
		});
		expect(asRecord(read.immunity)).toEqual({ only: 15, rest: 45 });
		expect(asRecord(read.deadlines)).toEqual({ before: 15, missed: 15, kept: 15, unknown: 15 });
		expect(asRecord(read.decisions)).toEqual({ accepted: 30, undecided: 30 });
		expect(read.times).toEqual([
			{ key: 'accepted', low: 10, median: 10, high: 10 },
			{ key: 'all', low: 10, median: 10, high: 10 }
		]);
	});

	test('names no rare town or agency, on the page and in the download alike', async () => {
		const { at } = await make();
		await listed(at.screener, spread());
		const read = await shown(at.screener);
		expect(read.towns).toEqual({ cells: [{ key: 'Burlington', count: 40 }], others: 20 });
		expect(read.agencies).toEqual({ cells: [], others: 60 });
		const { counts } = await tallyOf(at.screener, 'all');
		expect(dashboardCsv(toldOf(counts))).not.toContain('Granby');
		expect(dashboardCsv(toldOf(counts))).toContain('towns,all others,20');
	});

	test('tells nothing of an office with fewer than five cases', async () => {
		const { at } = await make();
		await listed(at.screener, spread().slice(0, 4));
		expect(await shown(at.screener)).toMatchObject({ total: null, months: null, times: [] });
	});

	test('shows kept counts in a large office, and makes new ones behind when they are old', async () => {
		const { desk, at, officeId, setNow, settled } = await make();
		const { workOnTallies } = await import('./tally.ts');
		await workOnTallies(desk);
		setNow('2026-11-22T12:00:00Z');
		await desk.db
			.updateTable('office')
			.set({ last_number: 50_000 })
			.where('id', '=', officeId)
			.execute();
		await listed(at.screener, spread().slice(0, 20));
		expect((await shown(at.screener)).total).toBe(20);
		await listed(at.screener, spread().slice(0, 10));
		setNow('2026-11-22T12:09:00Z');
		expect((await shown(at.screener)).total).toBe(20);
		setNow('2026-11-22T12:11:00Z');
		expect((await shown(at.screener)).total).toBe(20);
		await settled();
		expect((await shown(at.screener)).total).toBe(30);
	});
});

test('a month in which no case came in is shown with none', () => {
	const months = withoutGaps([
		{ key: '2025-11', count: 2 },
		{ key: '2026-02', count: 1 }
	]);
	expect(months.map(({ count }) => count)).toEqual([2, 0, 0, 1]);
	expect(months.map(({ key }) => key)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
});
