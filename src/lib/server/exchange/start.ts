import type { Desk } from '../desk.ts';
import { registerLawbook } from '../rescreen/lawbooks.ts';
import { eraseDue } from '../retention/erase-due.ts';
import { doApart } from './apart/apart.ts';
import type { Work } from './apart/works.ts';
import { deliverDue } from './webhook/deliver.ts';

/** Says who takes in files, judges anew, tells webhooks and erases, and goes on with what a stopped process left. */
export async function startExchange(desk: Desk): Promise<void> {
	const { jobs, db } = desk;
	await registerLawbook(desk);
	for (const work of ['import', 'rescreen'] as const) {
		await jobs.work(work, ({ office, run }) => onRun(work, office, run));
	}
	await jobs.work('webhook', () => deliverDue(desk));
	await jobs.work('retention', () => eraseDue(desk));
	await jobs.repeat('webhook', 30);
	await jobs.repeat('retention', 3600);
	const imports = await db
		.selectFrom('import_run')
		.select(['id', 'office_id'])
		.where('state', 'in', ['running', 'dry-run'])
		.execute();
	for (const { id, office_id } of imports) {
		await jobs.put('import', { run: id, office: office_id }, { key: id });
	}
	const rescreens = await db
		.selectFrom('rescreen_run')
		.select(['id', 'office_id'])
		.where('state', '=', 'running')
		.execute();
	for (const { id, office_id } of rescreens) {
		await jobs.put('rescreen', { run: id, office: office_id }, { key: id });
	}

	async function onRun(work: Work, office?: string, run?: string): Promise<void> {
		if (office !== undefined && run !== undefined) await doApart(desk, { work, office, run });
	}
}
