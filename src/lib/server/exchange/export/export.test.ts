import { expect, test } from 'vitest';
import { emptyContent } from '#lib/schemas/desk-case.ts';
import { onBothDatabases } from '../../../../../tests/support/desk.ts';
import type { TestDesk } from '../../../../../tests/support/desk.ts';
import { readCase } from '../../cases/read.ts';
import { insertMany } from '../../cases/store.ts';
import { inOffice } from '../../db/in-office.ts';
import type { At } from '../../desk.ts';
import { exportCase, exportCases } from './export-cases.ts';
import type { ExportShape } from './export-cases.ts';

async function withCases({ at, setNow }: TestDesk, count: number) {
	setNow('2026-11-22T15:00:00Z');
	const cases = Array.from({ length: count }, (_, index) => ({
		content: {
			...emptyContent,
			answers: {
				facts: {},
				incidents: [{ claims: ['force'], 'incident.date': '2025-05-17', 'incident.when': 'day' }],
				officers: [{}]
			},
			people: [
				{
					kind: 'client' as const,
					name: index === 0 ? '=HYPERLINK("x")' : `Ana Maria Ruiz ${index}`
				},
				{ kind: 'officer' as const, name: 'Pat Doe' }
			],
			narrative: 'What the office wrote'
		},
		how: { source: 'import' as const }
	}));
	return inOffice(at.attorney, (tx) => insertMany(tx, at.attorney, cases));
}

async function textOf(at: At, shape: ExportShape): Promise<string> {
	const made = await exportCases(at, { shape });
	if (made.kind !== 'ok') throw new Error(made.kind);
	return new Response(made.body).text();
}

onBothDatabases('the export of case files', (make) => {
	test('gives each case of the office once, with outcomes under both laws and their reasons', async () => {
		const office = await make();
		await withCases(office, 5);
		const lines = (await textOf(office.at.attorney, 'jsonl')).trimEnd().split('\n');
		const files = lines.map((line) => JSON.parse(line) as Record<string, never>);
		expect(files.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
		expect(files[0]).toMatchObject({
			outcome: { today: expect.any(String) as string, s254: expect.any(String) as string },
			reasons: {
				day: '2026-11-22',
				claims: [{ claim: 'force', routes: expect.any(Array) as unknown[] }]
			},
			office: { narrative: 'What the office wrote' }
		});
		expect(await textOf(office.elsewhere.attorney, 'jsonl')).toBe('');
	});

	test('names a damaged case in every shape, and stops at none', async () => {
		const office = await make();
		const [, second] = await withCases(office, 3);
		const id = second?.id ?? '';
		await inOffice(office.at.attorney, (tx) =>
			tx
				.updateTable('intake')
				.set({ content: Buffer.from('not sealed') })
				.where('id', '=', id)
				.execute()
		);
		const files = (await textOf(office.at.attorney, 'jsonl'))
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(files.map(({ number, isDamaged }) => [number, isDamaged ?? false])).toEqual([
			[1, false],
			[2, true],
			[3, false]
		]);
		for (const shape of ['legalserver', 'clio-contacts', 'clio-matters'] as const) {
			const lines = (await textOf(office.at.attorney, shape)).trimEnd().split('\r\n');
			expect(lines).toHaveLength(4);
			expect(lines[2]).toContain('(damaged: cannot be read)');
		}
		expect(await exportCase(office.at.attorney, { id, withNotes: false })).toMatchObject({
			kind: 'ok',
			file: { number: 2, isDamaged: true }
		});
		expect(await readCase(office.at.attorney, { id })).toEqual({ kind: 'damaged' });
	});

	test('gives tables for other systems in which no cell runs as a formula', async () => {
		const office = await make();
		await withCases(office, 2);
		for (const shape of ['legalserver', 'clio-contacts', 'clio-matters'] as const) {
			const [heading = '', first = '', second = ''] = (
				await textOf(office.at.attorney, shape)
			).split('\r\n');
			expect(heading).toMatch(/first/);
			expect(first).toContain(`'=HYPERLINK`);
			expect(first).not.toMatch(/(^|,|")=/);
			expect(second).toContain('Ana Maria Ruiz,1');
		}
	});

	test('of one case for its client leaves out what the office wrote, unless it is wanted', async () => {
		const office = await make();
		const [made] = await withCases(office, 1);
		const id = made?.id ?? '';
		const without = await exportCase(office.at.attorney, { id, withNotes: false });
		expect(JSON.stringify(without)).not.toContain('What the office wrote');
		const whole = await exportCase(office.at.attorney, { id, withNotes: true });
		expect(JSON.stringify(whole)).toContain('What the office wrote');
		expect(await exportCase(office.at.screener, { id, withNotes: false })).toMatchObject({
			kind: 'forbidden'
		});
	});
});
