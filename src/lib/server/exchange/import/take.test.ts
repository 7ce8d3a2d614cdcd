import { expect, test } from 'vitest';
import { inOffice } from '../../db/in-office.ts';
import type { At, Desk, Tx } from '../../desk.ts';
import { onBothDatabases } from '../../../../../tests/support/desk.ts';
import * as imports from './import-cases.ts';
import { runOf, writeRun } from './run.ts';
import { takeIn } from './take.ts';

const heading = 'id,client,received,claims,incident.date,force.restrained';

function fileOf(rows: number, badEvery: number): Uint8Array {
	const lines = Array.from({ length: rows }, (_, index) => {
		const claims = index % badEvery === badEvery - 1 ? 'no-such-claim' : 'force;stop';
		return `${index},"Client, ${index}",2026-03-0${(index % 9) + 1},${claims},2025-05-17,yes`;
	});
	return Buffer.from([heading, ...lines, ''].join('\n'));
}

async function sent(at: At, file: Uint8Array, piece = 10_000): Promise<string> {
	const begun = await imports.beginImport(at, { name: 'cases.csv', format: 'csv' });
	if (begun.kind !== 'begun') throw new Error(begun.kind);
	for (let start = 0; start < file.length; start += piece) {
		const bytes = file.subarray(start, start + piece);
		await imports.sendImportPart(at, { id: begun.id, start, bytes });
	}
	await imports.endImportFile(at, begun.id);
	return begun.id;
}

/** A file must have been tried before it is taken in. */
async function started(at: At, id: string): Promise<void> {
	await imports.startImport(at, { id, as: 'dry-run' });
	await takeIn(at.desk, at.actor.officeId, id);
	expect(await imports.startImport(at, { id, as: 'running' })).toEqual({ kind: 'started' });
}

async function seen(at: At, id: string) {
	const found = await imports.importRun(at, { id, after: 0, most: 10_000 });
	if (found.kind !== 'run') throw new Error(found.kind);
	return found;
}

function casesIn(at: At) {
	return inOffice(at, (tx) =>
		tx.selectFrom('intake').select(['number', 'client_name', 'source']).orderBy('number').execute()
	);
}

/** A desk whose clock stops it after so many readings: the work under way breaks off in the middle. */
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

/** A desk at which something else is done between the first and the second look at the database. */
function meanwhile(desk: Desk, elsewhere: () => Promise<void>): Desk {
	let looks = 0;
	const transaction = () => ({
		execute: async (work: (tx: Tx) => Promise<unknown>) => {
			looks += 1;
			if (looks === 2) await elsewhere();
			return desk.db.transaction().execute(work);
		}
	});
	const db = new Proxy(desk.db, {
		get: (of, name) => (name === 'transaction' ? transaction : Reflect.get(of, name, of))
	});
	return { ...desk, db };
}

onBothDatabases('taking in a file', (make) => {
	test('takes in each good row once and refuses each bad one with its line, column and code', async () => {
		const { at, desk, officeId } = await make();
		const id = await sent(at.attorney, fileOf(230, 20));
		expect((await seen(at.attorney, id)).run.plan.targets).toEqual([
			'reference',
			'client',
			'received',
			'claims',
			'incident.date',
			'force.restrained'
		]);
		await started(at.attorney, id);
		await takeIn(desk, officeId, id);
		const { run, refused } = await seen(at.attorney, id);
		expect(run).toMatchObject({ state: 'done', rows: 230, taken: 219, refused: 11 });
		expect(refused[0]).toEqual({
			line: 21,
			problems: [{ column: 'claims', code: 'not-an-option' }]
		});
		const cases = await casesIn(at.attorney);
		expect(cases).toHaveLength(219);
		expect(new Set(cases.map(({ client_name }) => client_name)).size).toBe(219);
		expect(cases.map(({ number }) => number)).toEqual(cases.map((_, index) => index + 1));
		const left = await inOffice(at.attorney, (tx) =>
			tx.selectFrom('import_part').select('id').execute()
		);
		expect(left).toEqual([]);
	});

	test('goes on where it was cut off, without a case twice or left out', async () => {
		const { at, desk, officeId } = await make();
		const id = await sent(at.attorney, fileOf(260, 100));
		await started(at.attorney, id);
		for (const readings of [2, 3, 5, 6]) {
			await takeIn(failingAfter(desk, readings), officeId, id, 50).catch(() => undefined);
		}
		await Promise.all([takeIn(desk, officeId, id, 50), takeIn(desk, officeId, id, 50)]);
		await takeIn(desk, officeId, id, 50);
		const { run } = await seen(at.attorney, id);
		expect(run).toMatchObject({ state: 'done', rows: 260, taken: 258, refused: 2 });
		const names = (await casesIn(at.attorney)).map(({ client_name }) => client_name);
		expect(names).toHaveLength(258);
		expect(new Set(names).size).toBe(258);
	});

	test('a dry run reads every row and takes none in', async () => {
		const { at, desk, officeId } = await make();
		const id = await sent(at.attorney, fileOf(70, 5));
		await imports.startImport(at.attorney, { id, as: 'dry-run' });
		await takeIn(desk, officeId, id);
		const { run, refused } = await seen(at.attorney, id);
		expect(run).toMatchObject({
			state: 'mapping',
			taken: 0,
			plan: { tried: { rows: 70, refused: 14 } }
		});
		expect(refused).toHaveLength(14);
		expect(await casesIn(at.attorney)).toEqual([]);
	});

	test('a file that is no longer rows from a line on is stopped there, and the line is said', async () => {
		const { at, desk, officeId } = await make();
		const file = Buffer.concat([fileOf(150, 1000), Buffer.from('150,"never closed,2026-03-01\n')]);
		const id = await sent(at.attorney, file);
		const unread = { line: 152, problems: [{ column: '', code: 'not-readable' }] };
		await imports.startImport(at.attorney, { id, as: 'dry-run' });
		await takeIn(desk, officeId, id, 50);
		const tried = await seen(at.attorney, id);
		expect(tried).toMatchObject({ run: { state: 'mapping', plan: { tried: null } } });
		expect(tried.refused).toEqual([unread]);
		expect(await imports.startImport(at.attorney, { id, as: 'running' })).toEqual({
			kind: 'try-first'
		});
		expect(await casesIn(at.attorney)).toEqual([]);
	});

	test('a file that breaks after it was tried keeps what came before, and does not go on past the break', async () => {
		const { at, desk, officeId } = await make();
		const file = Buffer.concat([fileOf(150, 1000), Buffer.from('150,"never closed,2026-03-01\n')]);
		const id = await sent(at.attorney, file);
		await inOffice(at.attorney, async (tx) => {
			const run = await runOf(tx, id);
			if (run) await writeRun(tx, id, { plan: { ...run.plan, tried: { rows: 151, refused: 0 } } });
		});
		await imports.startImport(at.attorney, { id, as: 'running' });
		await takeIn(desk, officeId, id, 50);
		const stopped = await seen(at.attorney, id);
		expect(stopped.run.state).toBe('stopped');
		expect(stopped.refused).toEqual([
			{ line: 152, problems: [{ column: '', code: 'not-readable' }] }
		]);
		expect(await casesIn(at.attorney)).toHaveLength(stopped.run.taken);
		await imports.resumeImport(at.attorney, id);
		await takeIn(desk, officeId, id, 50);
		expect(await seen(at.attorney, id)).toMatchObject({ run: { state: 'stopped' } });
	});

	test('nothing is taken in before a dry run has gone through this file with these columns', async () => {
		const { at, desk, officeId } = await make();
		const id = await sent(at.attorney, fileOf(12, 5));
		const take = () => imports.startImport(at.attorney, { id, as: 'running' });
		const tryIt = () => imports.startImport(at.attorney, { id, as: 'dry-run' });
		expect(await take()).toEqual({ kind: 'try-first' });
		await tryIt();
		await imports.stopImport(at.attorney, id);
		expect(await take()).toEqual({ kind: 'try-first' });
		await tryIt();
		await takeIn(desk, officeId, id);
		const targets = ['', 'client', '', '', '', ''];
		await imports.mapImport(at.attorney, { id, targets });
		expect(await take()).toEqual({ kind: 'try-first' });
		expect(await seen(at.attorney, id)).toMatchObject({ run: { state: 'mapping', taken: 0 } });
		await tryIt();
		await takeIn(desk, officeId, id);
		expect(await take()).toEqual({ kind: 'started' });
	});

	test('a dry run stopped and begun anew with other columns is not ended by the first', async () => {
		const { at, desk, officeId } = await make();
		const id = await sent(at.attorney, fileOf(12, 5));
		await imports.startImport(at.attorney, { id, as: 'dry-run' });
		const overtaken = meanwhile(desk, async () => {
			await imports.stopImport(at.attorney, id);
			await imports.mapImport(at.attorney, { id, targets: ['', 'client', '', '', '', ''] });
			await imports.startImport(at.attorney, { id, as: 'dry-run' });
		});
		await takeIn(overtaken, officeId, id);
		expect(await seen(at.attorney, id)).toMatchObject({
			run: { state: 'dry-run', rows: 0, plan: { tried: null } },
			refused: []
		});
	});

	test('columns are not read again once the run has begun', async () => {
		const { at } = await make();
		const id = await sent(at.attorney, fileOf(3, 10));
		const targets = ['', 'client', '', '', '', ''];
		await imports.mapImport(at.attorney, { id, targets });
		await started(at.attorney, id);
		expect(await imports.endImportFile(at.attorney, id)).toEqual({
			kind: 'not-now',
			state: 'running'
		});
		expect((await seen(at.attorney, id)).run.plan.targets).toEqual(targets);
	});

	test('a piece sent twice or out of order is not kept, and the wanted place is said', async () => {
		const { at } = await make();
		const begun = await imports.beginImport(at.attorney, { name: 'a.csv', format: 'csv' });
		if (begun.kind !== 'begun') throw new Error(begun.kind);
		const { id } = begun;
		const bytes = Buffer.from('client\nA\n');
		const send = (start: number) => imports.sendImportPart(at.attorney, { id, start, bytes });
		expect(await send(0)).toEqual({ kind: 'kept', size: 9 });
		expect(await send(0)).toEqual({ kind: 'kept', size: 9 });
		expect(await send(20)).toEqual({ kind: 'kept', size: 9 });
		expect(await send(9)).toEqual({ kind: 'kept', size: 18 });
	});

	test('half characters and zero bytes in a name do not stop a run, and are not kept', async () => {
		const { at, desk, officeId } = await make();
		const begun = await imports.beginImport(at.attorney, { name: 'a.jsonl', format: 'jsonl' });
		if (begun.kind !== 'begun') throw new Error(begun.kind);
		const { id } = begun;
		const bytes = Buffer.from(
			'{"client":"Ada \\ud83d Byron","agency":"A\\u0000B"}\n{"client":"C \\\\u0000 \\"D\\""}\n'
		);
		await imports.sendImportPart(at.attorney, { id, start: 0, bytes });
		await imports.endImportFile(at.attorney, id);
		await started(at.attorney, id);
		await takeIn(desk, officeId, id);
		const cases = await inOffice(at.attorney, (tx) =>
			tx.selectFrom('intake').select(['client_name', 'agencies']).orderBy('number').execute()
		);
		expect(cases).toEqual([
			{ client_name: 'Ada \ufffd Byron', agencies: ['AB'] },
			{ client_name: 'C \\u0000 "D"', agencies: [] }
		]);
	});

	test('no other office sees the run, and no screener may take in a file', async () => {
		const { at, elsewhere } = await make();
		const id = await sent(at.attorney, fileOf(3, 10));
		const input = { id, after: 0, most: 1 };
		expect(await imports.importRun(elsewhere.attorney, input)).toEqual({ kind: 'not-found' });
		expect(await imports.importRun(at.screener, input)).toMatchObject({ kind: 'forbidden' });
	});

	test('nothing of the file can be read in the database', async () => {
		const { at, desk } = await make();
		const id = await sent(at.attorney, fileOf(3, 10));
		const parts = await desk.db
			.selectFrom('import_part')
			.selectAll()
			.where('run_id', '=', id)
			.execute();
		const text = parts.map(({ content }) => Buffer.from(content).toString('latin1')).join('');
		expect(text.length).toBeGreaterThan(100);
		expect(text).not.toContain('Client');
	});
});
