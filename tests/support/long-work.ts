import * as imports from '#lib/server/exchange/import/import-cases.ts';
import type { At } from '#lib/server/desk.ts';
import { newId } from '#lib/server/ids.ts';
import { rescreenRun, startRescreen } from '#lib/server/rescreen/rescreen-cases.ts';
import { openDesk } from '#lib/server/start.ts';
import { startWork } from '#lib/server/work.ts';
import { newOffice } from './new-office.ts';
import { openedDesk } from './opened-desk.ts';
import { caseFile } from './case-file.ts';

/** What a process of its own is to do: begin a long work, or only go on with what another left. */
export type Task =
	| { readonly kind: 'import'; readonly rows: number }
	| { readonly kind: 'rescreen'; readonly officeId: string }
	| { readonly kind: 'go-on'; readonly officeId: string; readonly run: string };

/** How far the work is, again and again. */
export type Progress = {
	readonly officeId: string;
	readonly run: string;
	readonly done: number;
	readonly isDone: boolean;
};

const task = JSON.parse(String(process.argv[2])) as Task;
const running = openDesk(process.env, startWork, () => undefined);
const desk = await openedDesk(running);
const officeId = task.kind === 'import' ? await newOffice(desk) : task.officeId;
const at: At = {
	desk,
	actor: { userId: newId(), officeId, role: 'administrator', name: 'An administrator' }
};
const run = await begun();

process.on('message', () => void running.close().then(() => process.disconnect()));
for (;;) {
	const far = await howFar();
	process.send?.(far);
	if (far.isDone) break;
	await new Promise((resolve) => setTimeout(resolve, 50));
}

async function begun(): Promise<string> {
	if (task.kind === 'go-on') return task.run;
	if (task.kind === 'rescreen') {
		const started = await startRescreen(at, null);
		if (started.kind !== 'started') throw new Error(started.kind);
		return started.id;
	}
	const opened = await imports.beginImport(at, { name: 'cases.csv', format: 'csv' });
	if (opened.kind !== 'begun') throw new Error(opened.kind);
	const file = caseFile(task.rows);
	for (let start = 0; start < file.length; start += 200_000) {
		const bytes = file.subarray(start, start + 200_000);
		await imports.sendImportPart(at, { id: opened.id, start, bytes });
	}
	await imports.endImportFile(at, opened.id);
	await imports.startImport(at, { id: opened.id, as: 'dry-run' });
	while ((await imports.startImport(at, { id: opened.id, as: 'running' })).kind !== 'started') {
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return opened.id;
}

async function howFar(): Promise<Progress> {
	const taken = await imports.importRun(at, { id: run, after: 0, most: 0 });
	if (taken.kind === 'run') {
		return { officeId, run, done: taken.run.rows, isDone: taken.run.state === 'done' };
	}
	const judged = await rescreenRun(at, { id: run, after: null, most: 1, unseen: false });
	if (judged.kind !== 'run') throw new Error(judged.kind);
	return { officeId, run, done: judged.run.done, isDone: judged.run.state === 'done' };
}
