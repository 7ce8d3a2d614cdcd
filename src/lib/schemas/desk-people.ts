import { officeName } from './desk-office.ts';
import { z } from './zod.ts';

const email = z.pipe(z.string().check(z.trim(), z.toLowerCase(), z.maxLength(200)), z.email());
const password = z.string().check(z.minLength(1), z.maxLength(1_000));
const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));
const role = z.enum(['screener', 'reviewer', 'attorney', 'administrator']);

export const signInForm = z.object({ email, password });
export const codeForm = z.object({
	code: z.string().check(z.trim(), z.minLength(6), z.maxLength(20))
});
export const setUpForm = z.object({ office: officeName, name, email, newPassword: password });
export const joinForm = z.object({ name, newPassword: password });
export const recoverForm = z.object({ newPassword: password });
export const onlyPasswordForm = z.object({ password });
export const changePasswordForm = z.object({ password, newPassword: password });

export const inviteForm = z.object({ email, role });
export const roleForm = z.object({ userId: z.string().check(z.maxLength(64)), role });
export const memberForm = z.object({ userId: z.string().check(z.maxLength(64)) });
export const invitationForm = z.object({ id: z.uuid() });
export const sessionForm = z.object({ id: z.string().check(z.maxLength(64)) });
export const themeChoice = z.object({ theme: z.enum(['system', 'light', 'dark']) });
export const officeChoice = z.object({ office: z.uuid() });

/** What an authenticator was given, sent along until its first code is right. */
export const enrolmentForm = z.object({
	uri: z.string().check(z.startsWith('otpauth://totp/'), z.maxLength(500)),
	secret: z.string().check(z.maxLength(100)),
	backupCodes: z.string().check(z.maxLength(300))
});

const number = z.coerce.number().check(z.int(), z.minimum(1), z.maximum(2_147_483_647));

/** The filter of the audit log, in the address. What cannot be read is left out. */
export function readAuditFilter(query: URLSearchParams) {
	return {
		caseNumber: read(number, query.get('case')),
		actor: read(z.string().check(z.maxLength(64)), query.get('who')),
		action: read(z.string().check(z.regex(/^[a-z.-]{1,60}$/)), query.get('action')),
		before: read(number, query.get('before'))
	};
}

function read<Schema extends z.ZodMiniType>(
	schema: Schema,
	given: string | null
): z.infer<Schema> | undefined {
	return given ? z.safeParse(schema, given).data : undefined;
}
