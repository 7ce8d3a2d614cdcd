import { describe, expect, test } from 'vitest';
import { scenarioList, loadScenario } from '#lib/content/scenarios/index.ts';
import { wholeLawbook } from '#lib/content/whole-lawbook.ts';
import { assess } from '#lib/domain/assessment/assess.ts';
import type { Lawbook } from '#lib/domain/assessment/lawbook.ts';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import type { TestDesk } from '../../../../tests/support/desk.ts';
import { insertMany, writeContent, readContent } from '../cases/store.ts';
import { inOffice } from '../db/in-office.ts';
import type { At, Desk, Tx } from '../desk.ts';
import { eraseCase } from '../retention/retention-cases.ts';
import { lawbookBefore } from './lawbook-before.ts';
import { lawbookOf, registerLawbook } from './lawbooks.ts';
import {
	outcomeUnder,
	rescreenRun,
	rescreenRuns,
	seeRescreened,
	startRescreen
} from './rescreen-cases.ts';
import { rescreen } from './rescreen.ts';

const scenarios = await Promise.all(scenarioList.map((id) => loadScenario(id)));
const oldVersion = '2020.01.01';

/** A law as it may once have been: nobody's way was stopped by the requirements of the routes against officers. */
const oldLaw: Lawbook = {
	...wholeLawbook,
	version: oldVersion,
	routes: wholeLawbook.routes.map((route) =>
		route.id === 'section-1983-officer'
			? { ...route, requirements: route.requirements.filter(({ id }) => !/immunity/.test(id)) }
			: route
	)
};

function under(at: At, lawbook: Lawbook): At {
	return { ...at, desk: { ...at.desk, lawbook } };
}

/** The public examples, several times over, judged by the old law. */
async function withCases({ at, desk }: TestDesk, times: number): Promise<void> {
	await registerLawbook({ ...desk, lawbook: oldLaw });
	await registerLawbook(desk);
	const cases = Array.from({ length: times }, () => scenarios)
		.flat()
		.map(({ facts }, index) => ({
			content: {
				...emptyContent,
				answers: facts,
				people: [{ kind: 'client' as const, name: `Client ${index}` }]
			},
			how: { source: 'import' as const }
		}));
	const old = under(at.administrator, oldLaw);
	for (let from = 0; from < cases.length; from += 500) {
		await inOffice(old, (tx) => insertMany(tx, old, cases.slice(from, from + 500)));
	}
}

function started(answer: Awaited<ReturnType<typeof startRescreen>>): string {
	if (answer.kind !== 'started') throw new Error(answer.kind);
	return answer.id;
}

async function report(at: At, id: string) {
	const found = await rescreenRun(at, { id, after: null, most: 5000, unseen: false });
	if (found.kind !== 'run') throw new Error(found.kind);
	return found;
}

function failingAfter(desk: Desk, readings: number): Desk {
	let left = readings;
	return {
		...desk,
		now: () => {
			if ((left -= 1) < 0) throw new Error('cut off');
			return desk.now();
		}
	};
}

/** A desk at which something is done before a transaction begins: here the fourth, which writes the first batch. */
function interrupted(desk: Desk, before: number, meanwhile: () => Promise<void>): Desk {
	let left = before;
	const transaction = () => ({
		execute: async (run: (tx: Tx) => Promise<unknown>) => {
			if ((left -= 1) === 0) await meanwhile();
			return desk.db.transaction().execute(run);
		}
	});
	return { ...desk, db: { transaction } as Desk['db'] };
}

describe('a lawbook', () => {
	test('is data: kept as JSON and read again, it judges every example the same', () => {
		const kept = JSON.parse(JSON.stringify(wholeLawbook)) as Lawbook;
		expect(kept).toEqual(wholeLawbook);
		for (const { facts } of scenarios.slice(0, 6)) {
			expect(assess(kept, facts, '2026-11-22')).toEqual(assess(wholeLawbook, facts, '2026-11-22'));
		}
	});
});

onBothDatabases('when the law changes', (make) => {
	test('every case is judged anew, and those that come out otherwise are listed with what decides', async () => {
		const test = await make();
		await withCases(test, 2);
		const { at, desk, officeId } = test;
		expect(await rescreenRuns(at.reviewer, null)).toMatchObject({
			behind: scenarios.length * 2,
			judgedBy: [{ lawbook: oldVersion, count: scenarios.length * 2 }]
		});
		const id = started(await startRescreen(at.administrator, null));
		expect(await startRescreen(at.administrator, null)).toEqual({ kind: 'running', id });
		await rescreen(desk, officeId, id);
		const { run, changes } = await report(at.reviewer, id);
		expect(run).toMatchObject({ state: 'done', done: scenarios.length * 2, failed: 0 });
		expect(run.changed).toBe(changes.length);
		expect(changes.length).toBeGreaterThan(1);
		for (const { because, before_today, after_today } of changes) {
			expect(before_today).not.toBe(after_today);
			expect(because.cause).toBe('law');
			expect(because.ways.flatMap(({ decidesNow }) => decidesNow).join()).toMatch(/immunity/);
		}
		const seen = changes.slice(0, 1).map(({ intake_id }) => intake_id);
		expect(await seeRescreened(at.reviewer, { id, cases: seen })).toEqual({
			kind: 'seen',
			count: 1
		});
		expect(await startRescreen(at.administrator, null)).toEqual({ kind: 'nothing-to-do' });
	});

	test('a run that is cut off goes on where it was, and counts no case twice', async () => {
		const test = await make();
		await withCases(test, 4);
		const { at, desk, officeId } = test;
		const total = scenarios.length * 4;
		const id = started(await startRescreen(at.administrator, null));
		for (const readings of [0, 1, 2]) {
			await rescreen(failingAfter(desk, readings), officeId, id, 20).catch(() => undefined);
		}
		await Promise.all([rescreen(desk, officeId, id, 20), rescreen(desk, officeId, id, 20)]);
		await rescreen(desk, officeId, id);
		expect((await report(at.reviewer, id)).run).toMatchObject({
			state: 'done',
			done: total,
			total
		});
	});

	test('a case that somebody wrote in the meantime keeps what was written', async () => {
		const test = await make();
		await withCases(test, 1);
		const { at, desk, officeId } = test;
		const id = started(await startRescreen(at.administrator, null));
		const one = await desk.db
			.selectFrom('intake')
			.select(['id', 'version'])
			.where('office_id', '=', officeId)
			.limit(1)
			.executeTakeFirstOrThrow();
		await inOffice(at.screener, async (tx) => {
			const read = await readContent(tx, at.screener, one.id);
			if (read.kind !== 'ok') throw new Error(read.kind);
			const content = { ...read.content, narrative: 'Said more.' };
			await writeContent(tx, at.screener, one.id, one.version, content);
		});
		await rescreen(desk, officeId, id);
		const read = await inOffice(at.screener, (tx) => readContent(tx, at.screener, one.id));
		expect(read).toMatchObject({ content: { narrative: 'Said more.' } });
	});

	test('a case written or erased between its reading and its writing stays so, and is not reported', async () => {
		const test = await make();
		await withCases(test, 1);
		const { at, desk, officeId } = test;
		const id = started(await startRescreen(at.administrator, null));
		const [one, ...others] = await desk.db
			.selectFrom('intake')
			.select(['id', 'version'])
			.where('office_id', '=', officeId)
			.execute();
		if (one === undefined) throw new Error('no case');
		const meanwhile = async () => {
			await inOffice(at.screener, (tx) =>
				writeContent(tx, at.screener, one.id, one.version, emptyContent)
			);
			for (const other of others) await eraseCase(at.attorney, { id: other.id });
		};
		await rescreen(interrupted(desk, 4, meanwhile), officeId, id);
		const { run, changes } = await report(at.reviewer, id);
		expect(run).toMatchObject({ state: 'done', changed: 0 });
		expect(changes).toEqual([]);
		const rows = await desk.db
			.selectFrom('intake')
			.select(['outcome_today', 'outcome_proposed', 'claims'])
			.where('office_id', '=', officeId)
			.execute();
		const blank = { outcome_today: null, outcome_proposed: null, claims: [] };
		expect(rows).toEqual(rows.map(() => blank));
	});

	test('an old outcome is made again by the lawbook that was kept', async () => {
		const test = await make();
		await withCases(test, 1);
		const { at, desk, officeId } = test;
		const before = await desk.db
			.selectFrom('intake')
			.select(['id', 'outcome_today', 'outcome_proposed'])
			.where('office_id', '=', officeId)
			.orderBy('number')
			.execute();
		const id = started(await startRescreen(at.administrator, null));
		await rescreen(desk, officeId, id);
		for (const row of before) {
			const input = { id: row.id, lawbook: oldVersion, day: null };
			expect(await outcomeUnder(at.screener, input)).toMatchObject({
				outcome_today: row.outcome_today,
				outcome_proposed: row.outcome_proposed
			});
		}
		const old = await inOffice(at.screener, (tx) => lawbookOf(tx, desk, oldVersion));
		expect(old).toEqual(oldLaw);
	});

	test('the lawbook that judged a case before is its own, whichever the run names', async () => {
		const test = await make();
		test.setNow('2026-11-22T15:00:00Z');
		await withCases(test, 1);
		const { at, desk, officeId } = test;
		const id = started(await startRescreen(at.administrator, null));
		await rescreen(desk, officeId, id);
		const [change] = (await report(at.reviewer, id)).changes;
		const asked = { run: id, id: change?.intake_id ?? '' };
		await inOffice(at.administrator, (tx) =>
			tx.updateTable('rescreen_run').set({ from_lawbook: 'another' }).where('id', '=', id).execute()
		);
		expect(await lawbookBefore(at.reviewer, asked)).toEqual({
			kind: 'ok',
			lawbook: oldVersion,
			day: '2026-11-22'
		});
		expect(await lawbookBefore(at.reviewer, { run: id, id })).toEqual({ kind: 'not-found' });
		expect(await lawbookBefore(test.elsewhere.reviewer, asked)).toEqual({ kind: 'not-found' });
	});

	test('no other office is touched, and no screener may begin', async () => {
		const test = await make();
		await withCases(test, 1);
		expect(await startRescreen(test.at.reviewer, null)).toMatchObject({ kind: 'forbidden' });
		expect(await startRescreen(test.elsewhere.administrator, null)).toEqual({
			kind: 'nothing-to-do'
		});
	});
});
