import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { inOffice } from '../../db/in-office.ts';
import type { At, Tx } from '../../desk.ts';
import { erase } from '../../retention/erase.ts';
import { insertCase, writeContent } from '../store.ts';
import { onBothDatabases } from '../../../../../tests/support/desk.ts';

function about(...names: readonly string[]) {
	return { ...emptyContent, people: names.map((name) => ({ kind: 'client' as const, name })) };
}

function put(at: At, ...names: readonly string[]): Promise<string> {
	return inOffice(at, async (tx) => {
		const { id } = await insertCase(tx, at, about(...names), { source: 'desk' });
		return id;
	});
}

async function namesIn(tx: Tx): Promise<readonly string[]> {
	const { rows } = await sql<{ name: string }>`select name_plain as name from known_name
		order by 1`.execute(tx);
	return rows.map(({ name }) => name);
}

onBothDatabases('the different names of an office', (make, engine) => {
	if (engine === 'postgres') {
		it('are there for a case that comes in while the only other one with them is erased', async () => {
			const { at } = await make();
			const id = await put(at.screener, 'Ada Byron');
			let coming: Promise<string> | undefined;
			await inOffice(at.attorney, async (tx) => {
				await erase(tx, at.attorney, id);
				coming = put(at.screener, 'Ada Byron', 'Éva Lind');
				await new Promise((resolve) => setTimeout(resolve, 300));
			});
			await coming;
			expect(await inOffice(at.attorney, namesIn)).toEqual(['ada byron', 'eva lind']);
		});

		it('go when the last two cases that have them are erased at once', async () => {
			const { at } = await make();
			const ids = [await put(at.screener, 'Ada Byron'), await put(at.screener, 'Ada Byron')];
			const [first = '', second = ''] = ids;
			const dropped = (tx: Tx, id: string) =>
				tx.deleteFrom('party').where('intake_id', '=', id).execute();
			let other: Promise<unknown> | undefined;
			await inOffice(at.attorney, async (tx) => {
				await dropped(tx, first);
				other = inOffice(at.attorney, (tx) => dropped(tx, second));
				await new Promise((resolve) => setTimeout(resolve, 300));
			});
			await other;
			expect(await inOffice(at.attorney, namesIn)).toEqual([]);
		});
	}

	it('are those of its cases, and go with the last case that has them', async () => {
		const { at, elsewhere } = await make();
		const known = () => inOffice(at.attorney, namesIn);
		const first = await put(at.screener, 'Ada Byron', 'Éva Lind');
		const second = await put(at.screener, 'ADA BYRON');
		await put(elsewhere.screener, 'Zebulon Quist');
		expect(await known()).toEqual(['ada byron', 'eva lind']);
		await inOffice(at.attorney, (tx) => erase(tx, at.attorney, first));
		expect(await known()).toEqual(['ada byron']);
		await inOffice(at.attorney, (tx) => erase(tx, at.attorney, second));
		expect(await known()).toEqual([]);
	});

	it('change as a case is written, and stay as they are where its names do', async () => {
		const { at } = await make();
		const id = await put(at.screener, 'Ada Byron', 'Éva Lind');
		const rows = () =>
			inOffice(at.screener, async (tx) => ({
				known: await namesIn(tx),
				parties: await tx.selectFrom('party').select(['id', 'name']).orderBy('name').execute()
			}));
		const before = await rows();
		const write = (version: number, ...names: readonly string[]) =>
			inOffice(at.screener, (tx) => writeContent(tx, at.screener, id, version, about(...names)));
		await write(1, 'Éva Lind', 'Ada Byron');
		expect(await rows()).toEqual(before);
		await write(2, 'Ada King', 'Éva Lind');
		const after = await rows();
		expect(after.known).toEqual(['ada king', 'eva lind']);
		expect(after.parties[1]).toEqual(before.parties[1]);
	});

	it('cannot be changed by the office’s role itself', async () => {
		const { at } = await make();
		await put(at.screener, 'Ada Byron');
		for (const statement of [
			sql`delete from known_name`,
			sql`update known_name set name_plain = ''`,
			sql`insert into known_name values (${at.screener.actor.officeId}, 'client', 'x')`
		]) {
			await expect(inOffice(at.screener, (tx) => statement.execute(tx))).rejects.toThrow(
				'permission denied'
			);
		}
	});
});
