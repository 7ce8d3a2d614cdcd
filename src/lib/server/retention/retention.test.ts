import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { onBothDatabases } from '../../../../tests/support/desk.ts';
import type { TestDesk } from '../../../../tests/support/desk.ts';
import { verifyAudit } from '../audit/verify.ts';
import { holdCase } from '../cases/hold.ts';
import { checkConflicts } from '../cases/conflicts/check.ts';
import { insertMany } from '../cases/store.ts';
import { inOffice } from '../db/in-office.ts';
import { eraseDue } from './erase-due.ts';
import { eraseCase, retention, setRetention } from './retention-cases.ts';

const periods = { accepted: null, referred: 400, declined: 30, closed: 90 };
const received = '2026-01-05T15:00:00Z';

async function withCases({ at, desk, setNow }: TestDesk, count: number) {
	setNow(received);
	const cases = Array.from({ length: count }, (_, index) => ({
		content: {
			...emptyContent,
			narrative: 'A story about Quillfeather',
			people: [{ kind: 'client' as const, name: `Quillfeather Nr ${index}` }]
		},
		how: { source: 'import' as const, status: 'declined' as const }
	}));
	const made = await inOffice(at.attorney, (tx) => insertMany(tx, at.attorney, cases));
	await desk.db
		.updateTable('intake')
		.set({ decided_at: received })
		.where('office_id', '=', at.attorney.actor.officeId)
		.execute();
	return made.map(({ id }) => id);
}

async function rowsOf({ desk, officeId }: TestDesk) {
	return desk.db
		.selectFrom('intake')
		.select(['id', 'number', 'status', 'client_name', 'search_text', 'erased_at', 'received_at'])
		.where('office_id', '=', officeId)
		.orderBy('number')
		.execute();
}

/** Every value of every row of every table, as text. */
async function everything({ db }: TestDesk['desk']): Promise<string> {
	const tables = await sql<{ name: string }>`
		select table_name as name from information_schema.tables
		where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db);
	let text = '';
	for (const { name } of tables.rows) {
		const { rows } = await sql`select t::text as t from ${sql.table(name)} t`.execute(db);
		text += JSON.stringify(rows);
	}
	return text;
}

onBothDatabases('retention', (make) => {
	test('erases what a period no longer keeps, whole, and keeps number, status and days', async () => {
		const office = await make();
		const { at, desk, setNow } = office;
		await withCases(office, 120);
		await setRetention(at.administrator, { periods });
		setNow('2026-02-03T15:00:00Z');
		await eraseDue(desk);
		expect((await rowsOf(office)).every(({ erased_at }) => erased_at === null)).toBe(true);
		setNow('2026-02-05T15:00:00Z');
		await eraseDue(desk);
		const rows = await rowsOf(office);
		expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
		for (const row of rows) {
			expect(row).toMatchObject({ status: 'declined', client_name: '', search_text: '' });
			expect(row.erased_at).not.toBeNull();
			expect(row.received_at.toISOString()).toContain('2026-01-05');
		}
		expect((await everything(desk)).toLowerCase()).not.toContain('quillfeather');
	});

	test('erases nothing that is held, and erases at a wish what is not', async () => {
		const office = await make();
		const { at, desk, setNow } = office;
		const [first = '', second = ''] = await withCases(office, 3);
		await setRetention(at.administrator, { periods });
		await holdCase(at.attorney, { id: first, isHeld: true });
		await holdCase(at.attorney, { id: second, isHeld: true });
		setNow('2027-01-05T15:00:00Z');
		await eraseDue(desk);
		const rows = await rowsOf(office);
		expect(rows.map(({ erased_at }) => erased_at !== null)).toEqual([false, false, true]);
		expect(await eraseCase(at.attorney, { id: first })).toEqual({ kind: 'held' });
		await holdCase(at.attorney, { id: first, isHeld: false });
		expect(await eraseCase(at.screener, { id: first })).toMatchObject({ kind: 'forbidden' });
		expect(await eraseCase(office.elsewhere.attorney, { id: first })).toEqual({
			kind: 'not-found'
		});
		const { number } = await desk.db
			.selectFrom('intake')
			.select('number')
			.where('id', '=', first)
			.executeTakeFirstOrThrow();
		expect(await eraseCase(at.attorney, { id: first, number: number + 1 })).toEqual({
			kind: 'other-number'
		});
		expect(await eraseCase(at.attorney, { id: first, number })).toEqual({ kind: 'erased' });
		expect(await eraseCase(at.attorney, { id: first })).toEqual({ kind: 'not-found' });
	});

	test('takes the names out of the conflict checks of other cases too', async () => {
		const office = await make();
		const { at, desk } = office;
		const [id = ''] = await withCases(office, 1);
		const asked = [{ kind: 'officer', name: 'Quillfeather Nr 0' }] as const;
		await checkConflicts(at.screener, { asked, intakeId: null });
		const checks = async () =>
			(
				await desk.db
					.selectFrom('conflict_check')
					.selectAll()
					.where('office_id', '=', office.officeId)
					.execute()
			).map((row) => Buffer.from(desk.vault.open(row.id, row)).toString());
		expect((await checks()).join()).toContain(id);
		await eraseCase(at.attorney, { id });
		expect((await checks()).join()).not.toContain(id);
	});

	test('leaves a log of what was erased, with no content in it, that still holds together', async () => {
		const office = await make();
		const { at, desk, officeId } = office;
		const [id = ''] = await withCases(office, 1);
		await eraseCase(at.attorney, { id });
		const log = await desk.db
			.selectFrom('audit')
			.select(['action', 'intake_id', 'detail'])
			.where('office_id', '=', officeId)
			.orderBy('seq', 'desc')
			.limit(1)
			.execute();
		expect(log).toEqual([
			{ action: 'case.erase', intake_id: id, detail: { why: 'asked', status: 'declined' } }
		]);
		expect(await verifyAudit(desk.db, officeId)).toMatchObject({ brokenAt: null });
	});

	test('is kept until an office sets a period', async () => {
		const office = await make();
		const { at, desk, setNow } = office;
		await withCases(office, 2);
		setNow('2050-01-01T00:00:00Z');
		await eraseDue(desk);
		expect((await rowsOf(office)).every(({ erased_at }) => erased_at === null)).toBe(true);
		expect(await retention(at.administrator, null)).toMatchObject({ kind: 'ok', due: {} });
	});
});
