import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/schemas/desk-form.ts';
import { setUpForm } from '#lib/schemas/desk-people.ts';
import { mistakesIn, mistakesOf } from '#lib/ui/desk/sign-in/mistakes.ts';
import type { Mistakes } from '#lib/ui/desk/sign-in/mistakes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
	isOpen: await locals.door.canSetUp(params.token)
});

export const actions: Actions = {
	default: async ({ locals, params, request }) => {
		const form = await request.formData();
		const given = {
			office: String(form.get('office') ?? ''),
			name: String(form.get('name') ?? ''),
			email: String(form.get('email') ?? '')
		};
		const wrong = (mistakes: Mistakes) => fail(400, { given, mistakes });
		const read = readForm(setUpForm, form);
		if (read.kind === 'wrong') return wrong(mistakesIn(read.fields));
		const { newPassword: password, ...rest } = read.value;
		const result = await locals.door.setUp({ ...rest, password, token: params.token });
		if (result.kind === 'entered') {
			if (!result.enrolment) redirect(303, '/desk/sign-in');
			return { enrolment: result.enrolment };
		}
		return result.kind === 'gone' ? wrong({}) : wrong(mistakesOf(result));
	}
};
