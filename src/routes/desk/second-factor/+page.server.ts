import { fail, redirect } from '@sveltejs/kit';
import { signIn } from '#lib/content/copy/desk/sign-in.ts';
import { readForm } from '#lib/schemas/desk-form.ts';
import { codeForm, enrolmentForm, onlyPasswordForm } from '#lib/schemas/desk-people.ts';
import type { Actions, PageServerLoad } from './$types';

const { problems } = signIn;

export const load: PageServerLoad = ({ locals }) => {
	if (locals.door.here !== 'half') redirect(303, '/desk');
};

export const actions: Actions = {
	begin: async ({ locals, request }) => {
		const read = readForm(onlyPasswordForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { problem: problems.password });
		const enrolment = await locals.door.beginSecondFactor(read.value.password);
		return enrolment ? { enrolment } : fail(400, { problem: problems.wrongPassword });
	},
	confirm: async ({ locals, request }) => {
		const form = await request.formData();
		const shown = readForm(enrolmentForm, form);
		const code = readForm(codeForm, form);
		if (shown.kind === 'wrong') redirect(303, '/desk/second-factor');
		const enrolment = {
			...shown.value,
			backupCodes: shown.value.backupCodes.split(' ')
		};
		if (code.kind === 'wrong') return fail(400, { enrolment, problem: problems.code });
		const verified = await locals.door.verifyCode(code.value.code);
		if (verified.kind === 'signed-in') redirect(303, '/desk');
		return fail(400, { enrolment, problem: problems.wrongCode });
	}
};
