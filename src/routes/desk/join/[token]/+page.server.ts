import { fail, redirect } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { signIn } from '#lib/content/copy/desk/sign-in.ts';
import { readForm } from '#lib/schemas/desk-form.ts';
import { joinForm, recoverForm } from '#lib/schemas/desk-people.ts';
import { mistakesIn, mistakesOf } from '#lib/ui/desk/sign-in/mistakes.ts';
import type { Mistakes } from '#lib/ui/desk/sign-in/mistakes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const invitation = await locals.door.invitation(params.token);
	if (!invitation) return { invitation: null };
	const { office, email, role, recovers } = invitation;
	return {
		token: params.token,
		signedInAs: locals.door.email,
		invitation: {
			office,
			email,
			role: frame.roles[role as keyof typeof frame.roles],
			isRecovery: recovers !== null
		}
	};
};

export const actions: Actions = {
	join: async ({ locals, params, request }) => {
		const form = await request.formData();
		const name = String(form.get('name') ?? '');
		const wrong = (mistakes: Mistakes) => fail(400, { name, mistakes });
		const isRecovery = !form.has('name');
		const read = isRecovery ? readForm(recoverForm, form) : readForm(joinForm, form);
		if (read.kind === 'wrong') return wrong(mistakesIn(read.fields));
		const { newPassword: password } = read.value;
		const result = await locals.door.join({ token: params.token, name: name.trim(), password });
		switch (result.kind) {
			case 'entered':
				if (!result.enrolment) redirect(303, '/desk/sign-in');
				return { enrolment: result.enrolment };
			case 'gone':
				return wrong({});
			case 'has-account': {
				const invitation = await locals.door.invitation(params.token);
				return wrong({ '': signIn.join.hasAccount(invitation?.email ?? '') });
			}
			default:
				return wrong(mistakesOf(result));
		}
	},
	joinAs: async ({ locals, params }) => {
		await locals.door.joinAs(params.token);
		redirect(303, '/desk');
	}
};
