import { fail, redirect } from '@sveltejs/kit';
import { signIn } from '#lib/content/copy/desk/sign-in.ts';
import { readForm } from '#lib/schemas/desk-form.ts';
import { codeForm, signInForm } from '#lib/schemas/desk-people.ts';
import { mistakesIn, mistakesOf } from '#lib/ui/desk/sign-in/mistakes.ts';
import type { Actions, PageServerLoad } from './$types';

const { problems } = signIn;

export const load: PageServerLoad = ({ locals, url }) => {
	if (locals.door.here === 'in') redirect(303, nextIn(url));
	return { next: nextIn(url) };
};

export const actions: Actions = {
	password: async ({ locals, request }) => {
		const form = await request.formData();
		const read = readForm(signInForm, form);
		const email = String(form.get('email') ?? '');
		if (read.kind === 'wrong') {
			return fail(400, { step: 'password', email, mistakes: mistakesIn(read.fields) });
		}
		const result = await locals.door.signIn(read.value);
		switch (result.kind) {
			case 'locked':
				return fail(429, { step: 'password', email, mistakes: mistakesOf(result) });
			case 'wrong':
				return fail(400, { step: 'password', email, mistakes: { '': problems.wrong } });
			case 'code-wanted':
				return { step: 'code' };
			case 'second-factor-wanted': {
				const enrolment = await locals.door.beginSecondFactor(read.value.password);
				return enrolment ? { step: 'enrol', enrolment } : redirect(303, '/desk/second-factor');
			}
		}
	},
	code: async ({ locals, request, url }) => {
		const read = readForm(codeForm, await request.formData());
		const tried =
			read.kind === 'ok'
				? await locals.door.verifyCode(read.value.code)
				: { kind: 'wrong' as const };
		switch (tried.kind) {
			case 'signed-in':
				return redirect(303, nextIn(url));
			case 'wrong':
				return fail(400, { step: 'code', mistakes: { code: problems.wrongCode } });
			case 'expired':
				return fail(400, { step: 'password', mistakes: { '': problems.expired } });
			case 'locked':
				return fail(429, { step: 'password', mistakes: { '': problems.codeLocked } });
		}
	}
};

/** Where to go on afterwards: only to a page of the desk. */
function nextIn({ searchParams }: URL): string {
	const next = searchParams.get('next') ?? '';
	return /^\/desk(\/[\w/.-]*)?(\?[^\\]*)?$/.test(next) ? next : '/desk';
}
