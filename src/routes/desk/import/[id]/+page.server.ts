import { error, fail, redirect } from '@sveltejs/kit';
import { factNames } from '#lib/content/copy/en/fact-names.ts';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { importing as words } from '#lib/content/copy/desk/exchange.ts';
import { startImportForm } from '#lib/schemas/desk-exchange.ts';
import { readForm } from '#lib/schemas/desk-form.ts';
import { z } from '#lib/schemas/zod.ts';
import type { Actions, PageServerLoad } from './$types';

const { wrong } = words;
const uuid = z.uuid();
const problemsShown = 100;

const facts = Object.entries(factNames).map(([id, name]) => ({ id, name }));

export const load: PageServerLoad = async ({ locals, params }) => {
	if (!z.safeParse(uuid, params.id).success) error(404, wrong['not-found']);
	const found = await locals.desk?.do.importRun({ id: params.id, after: 0, most: problemsShown });
	if (found === undefined || found.kind === 'forbidden') error(403, frame.forbidden);
	if (found.kind === 'not-found') error(404, wrong['not-found']);
	const isMapping = found.run.state === 'mapping';
	return { run: found.run, refused: found.refused, facts: isMapping ? facts : [] };
};

export const actions: Actions = {
	/** What the columns are taken for comes along; cases are taken in only as a dry run has shown them. */
	start: async ({ locals, params, request }) => {
		const sent = await request.formData();
		const read = readForm(startImportForm, sent);
		const found = await locals.desk?.do.importRun({ id: params.id, after: 0, most: 0 });
		if (read.kind === 'wrong' || locals.desk === null || found?.kind !== 'run') {
			return fail(400, { problem: wrong['not-now'] });
		}
		const { columns, targets } = found.run.plan;
		const chosen = sent.getAll('target').map(String);
		const isChanged = columns.some((_, index) => chosen[index] !== targets[index]);
		if (isChanged) {
			const mapped = await locals.desk.do.mapImport({ id: params.id, targets: chosen });
			if (mapped.kind !== 'mapped') return answerTo(mapped, 'mapped');
		}
		const started = await locals.desk.do.startImport({ id: params.id, ...read.value });
		return answerTo(started, 'started');
	},
	stop: async ({ locals, params }) =>
		answerTo(await locals.desk?.do.stopImport(params.id), 'stopped'),
	resume: async ({ locals, params }) =>
		answerTo(await locals.desk?.do.resumeImport(params.id), 'started'),
	drop: async ({ locals, params }) => {
		const dropped = await locals.desk?.do.dropImport(params.id);
		if (dropped?.kind === 'dropped') redirect(303, '/desk/import');
		return answerTo(dropped, 'dropped');
	}
};

function answerTo(result: { readonly kind: string } | undefined, done: string) {
	if (result === undefined || result.kind === 'forbidden') return error(403, frame.forbidden);
	if (result.kind === done) return {};
	return fail(409, { problem: wrong[isSaid(result.kind) ? result.kind : 'not-now'] });
}

function isSaid(kind: string): kind is keyof typeof wrong {
	return Object.hasOwn(wrong, kind);
}
