import { fail, redirect } from '@sveltejs/kit';
import { signIn } from '#lib/content/copy/desk/sign-in.ts';
import { readForm } from '#lib/schemas/desk-form.ts';
import {
	changePasswordForm,
	officeChoice,
	onlyPasswordForm,
	sessionForm,
	themeChoice
} from '#lib/schemas/desk-people.ts';
import { mistakesIn, mistakesOf } from '#lib/ui/desk/sign-in/mistakes.ts';
import type { Actions, PageServerLoad } from './$types';

const wrongPassword = { password: signIn.problems.wrongPassword };

export const load: PageServerLoad = async ({ locals }) => ({
	email: locals.door.email,
	sessions: await locals.door.sessions(),
	theme: locals.door.theme()
});

export const actions: Actions = {
	password: async ({ locals, request }) => {
		const read = readForm(changePasswordForm, await request.formData());
		if (read.kind === 'wrong')
			return fail(400, { at: 'password', mistakes: mistakesIn(read.fields) });
		const result = await locals.door.changePassword(read.value);
		if (result.kind === 'changed') return { isChanged: true };
		const mistakes = result.kind === 'wrong' ? wrongPassword : mistakesOf(result);
		return fail(400, { at: 'password', mistakes });
	},
	codes: async ({ locals, request }) => {
		const read = readForm(onlyPasswordForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { at: 'codes', mistakes: mistakesIn(read.fields) });
		const result = await locals.door.newBackupCodes(read.value.password);
		if (result.kind === 'codes' && result.codes) return { codes: result.codes };
		const mistakes = result.kind === 'locked' ? mistakesOf(result) : wrongPassword;
		return fail(400, { at: 'codes', mistakes });
	},
	end: async ({ locals, request }) => {
		const read = readForm(sessionForm, await request.formData());
		if (read.kind === 'ok') await locals.door.endSession(read.value.id);
		return { isEnded: true };
	},
	signOut: async ({ locals }) => {
		await locals.door.signOut();
		redirect(303, '/desk/sign-in');
	},
	everywhere: async ({ locals }) => {
		await locals.door.signOutEverywhere();
		redirect(303, '/desk/sign-in');
	},
	theme: async ({ locals, request }) => {
		const read = readForm(themeChoice, await request.formData());
		if (read.kind === 'ok') locals.door.chooseTheme(read.value.theme);
		redirect(303, '/desk/account');
	},
	office: async ({ locals, request }) => {
		const read = readForm(officeChoice, await request.formData());
		if (read.kind === 'ok') locals.door.chooseOffice(read.value.office);
		redirect(303, '/desk');
	}
};
