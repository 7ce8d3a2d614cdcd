import { error, fail } from '@sveltejs/kit';
import { frame } from '#lib/content/copy/desk/frame.ts';
import { people } from '#lib/content/copy/desk/people.ts';
import { readForm } from '#lib/schemas/desk-form.ts';
import { inviteForm, invitationForm, memberForm, roleForm } from '#lib/schemas/desk-people.ts';
import type { Actions, PageServerLoad } from './$types';

const { problems, done } = people;

export const load: PageServerLoad = async ({ locals }) => {
	const found = await locals.desk?.do.listPeople();
	if (found?.kind !== 'people') error(403, frame.forbidden);
	return found;
};

export const actions: Actions = {
	invite: async ({ locals, request, url }) => {
		const form = await request.formData();
		const read = readForm(inviteForm, form);
		const email = String(form.get('email') ?? '');
		if (read.kind === 'wrong') return fail(400, { fields: read.fields, email });
		const made = await locals.desk?.do.invite(read.value);
		if (made?.kind === 'is-member') return fail(400, { problem: problems['is-member'], email });
		if (made?.kind !== 'invited') return error(403, frame.forbidden);
		const href = `${url.origin}/desk/join/${made.token}`;
		return { link: { to: read.value.email, href, until: made.expiresAt, isRecovery: false } };
	},
	recover: async ({ locals, request, url }) => {
		const form = await request.formData();
		const read = readForm(memberForm, form);
		if (read.kind === 'wrong') return fail(400, { problem: problems['not-found'] });
		const made = await locals.desk?.do.makeRecovery(read.value);
		if (made?.kind === 'in-other-office' || made?.kind === 'not-found') {
			return fail(400, { problem: problems[made.kind] });
		}
		if (made?.kind !== 'invited') return error(403, frame.forbidden);
		const href = `${url.origin}/desk/join/${made.token}`;
		const to = String(form.get('name') ?? '');
		return { link: { to, href, until: made.expiresAt, isRecovery: true } };
	},
	role: async ({ locals, request }) => {
		const read = readForm(roleForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { problem: problems.role });
		const changed = await locals.desk?.do.changeRole(read.value);
		return answerTo(changed, done.role);
	},
	remove: async ({ locals, request }) => {
		const read = readForm(memberForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { problem: problems['not-found'] });
		return answerTo(await locals.desk?.do.removeMember(read.value), done.removed);
	},
	revoke: async ({ locals, request }) => {
		const read = readForm(invitationForm, await request.formData());
		if (read.kind === 'wrong') return fail(400, { problem: problems['not-found'] });
		const revoked = await locals.desk?.do.revokeInvitation(read.value);
		return answerTo(revoked, done.revoked);
	}
};

type Result = { readonly kind: string } | undefined;

function answerTo(result: Result, said: string) {
	switch (result?.kind) {
		case 'changed':
		case 'revoked':
			return { said };
		case 'last-administrator':
		case 'not-found':
			return fail(400, { problem: problems[result.kind] });
		default:
			return error(403, frame.forbidden);
	}
}
