import { error, fail, redirect } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { list } from '#lib/content/copy/desk/list.ts';
import {
	assignForm,
	paramsOf,
	readListQuery,
	removeForm,
	searchForm,
	viewForm
} from '#lib/schemas/desk-list.ts';
import { z } from '#lib/schemas/zod.ts';
import { packed } from '#lib/ui/desk/list/packed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { desk } = locals;
	if (!desk) error(401, frame.error.forbidden);
	const query = readListQuery(url.searchParams);
	const page = await desk.do.listCases(query);
	if (page.kind !== 'ok') error(403, frame.error.forbidden);
	const { views, rows, ...shown } = page;
	const { find: _find, at: _at, ...filters } = query;
	const { sort: _sort, order: _order, ...narrowing } = filters;
	return {
		page: { ...shown, lines: packed(rows) },
		query,
		/** Address parts, so that no page builds its own. */
		params: paramsOf(query),
		withoutPlace: paramsOf({ ...filters, ...(query.find && { find: query.find }) }),
		withoutSearch: paramsOf(filters),
		narrowing: Object.keys(narrowing).length,
		views: views.map(({ id, name, query: kept }) => ({ id, name, params: paramsOf(kept) }))
	};
};

export const actions: Actions = {
	search: async ({ locals, request, url }) => {
		const form = z.safeParse(searchForm, Object.fromEntries(await request.formData()));
		const { at: _at, find: _find, ...kept } = readListQuery(url.searchParams);
		const sealed = await locals.desk?.do.searchMark({ find: form.success ? form.data.find : '' });
		const mark = sealed?.kind === 'ok' ? sealed.mark : null;
		redirect(303, addressOf(paramsOf({ ...kept, ...(mark && { find: mark }) })));
	},
	save: async ({ locals, request, url }) => {
		const form = z.safeParse(viewForm, Object.fromEntries(await request.formData()));
		if (!form.success) return fail(400, { notice: list.views.nameNeeded });
		const query = readListQuery(url.searchParams);
		const saved = await locals.desk?.do.saveView({ name: form.data.name, query });
		if (saved?.kind === 'too-many') return fail(400, { notice: list.views.tooMany(saved.most) });
		if (saved?.kind !== 'ok') return fail(403, { notice: frame.forbidden });
		return { notice: list.views.saved };
	},
	remove: async ({ locals, request }) => {
		const form = z.safeParse(removeForm, Object.fromEntries(await request.formData()));
		if (form.success) await locals.desk?.do.removeView(form.data);
		return {};
	},
	assign: async ({ locals, request }) => {
		const data = await request.formData();
		const form = z.safeParse(assignForm, {
			ids: data.getAll('ids'),
			to: data.get('to') === 'nobody' ? '' : (data.get('to') ?? '')
		});
		if (!form.success || data.get('to') === '') return fail(400, { notice: list.assign.nothing });
		const assigned = await locals.desk?.do.assignCases(form.data);
		if (assigned?.kind === 'forbidden') return fail(403, { notice: frame.forbidden });
		if (assigned?.kind !== 'ok') return fail(400, { notice: list.assign.nothing });
		return { notice: list.assign.done(assigned.count) };
	}
};

function addressOf(params: string): string {
	return params === '' ? '/desk' : `/desk?${params}`;
}
