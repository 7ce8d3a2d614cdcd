import type { Period } from '#lib/schemas/desk-list.ts';
import { csvLine } from '../list/csv.ts';
import { recordAudit } from '../audit/record.ts';
import { inOffice } from '../db/in-office.ts';
import { useCase } from '../use-case.ts';
import { toldOf } from './dashboard.ts';
import type { Dashboard } from './dashboard.ts';
import { tallyOf } from './tally.ts';

const hidden = 'hidden';

/** The dashboard's tables in one file. What is hidden on the page is hidden in it. */
export const exportDashboard = useCase(
	'dashboard.read',
	async (at, { period }: { readonly period: Period }) => {
		const { counts } = await tallyOf(at, period);
		await inOffice(at, (tx) => recordAudit(tx, at, 'dashboard.export', { detail: { period } }));
		return { kind: 'ok' as const, csv: dashboardCsv(toldOf(counts)) };
	}
);

export function dashboardCsv(told: Omit<Dashboard, 'kind' | 'period' | 'madeAt'>): string {
	const lines = [csvLine(['table', 'key', 'count'])];
	const add = (table: string, key: string, count: number | null) =>
		lines.push(csvLine([table, key, count ?? hidden]));
	add('total', '', told.total);
	for (const table of [
		'months',
		'claims',
		'pairs',
		'immunity',
		'deadlines',
		'decisions'
	] as const) {
		for (const { key, count } of told[table] ?? []) add(table, key, count);
	}
	for (const table of ['agencies', 'towns'] as const) {
		for (const { key, count } of told[table]?.cells ?? []) add(table, key, count);
		if (told[table]) add(table, 'all others', told[table].others);
	}
	for (const { key, low, median, high } of told.times) {
		add('days to decision, lower quartile', key, low);
		add('days to decision, median', key, median);
		add('days to decision, upper quartile', key, high);
	}
	return lines.join('');
}
