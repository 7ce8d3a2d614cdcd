import { frame } from './frame.ts';

export const signIn = {
	heading: 'Sign in to the desk',
	lead: 'For people who work in an office that takes cases. The public questionnaire needs no account.',
	toPublic: 'Go to the public questionnaire',
	email: 'E-mail address',
	password: 'Password',
	submit: 'Sign in',
	code: {
		heading: 'Enter your code',
		lead: 'Open your authenticator app and enter the six digits for Threshold.',
		label: 'Six-digit code',
		hint: 'No app at hand? Enter one of your backup codes. Each works once.',
		submit: 'Continue',
		again: 'Start over with your password'
	},
	secondFactor: {
		heading: 'Set up your second step',
		lead: 'A password alone does not open this desk. Each time you sign in you also enter a code from an authenticator app on your phone or computer.',
		scan: 'Scan this with your authenticator app',
		qr: 'QR code with the secret that is written below',
		type: 'Or type this secret into the app',
		codes: 'Save your backup codes',
		codesHint:
			'If you lose the app, each of these lets you in once. Print them or write them down, and keep them away from your computer. They are not shown again.',
		confirm: 'Enter the six digits that the app shows now',
		submit: 'Turn on and continue',
		show: 'Show the code',
		showLead: 'Enter your password to see a new code for your app.',
		replaces:
			'A code that you scanned before, and backup codes that you saved before, stop working.'
	},
	setUp: {
		heading: 'Set up this desk',
		lead: 'You make the first office and its administrator. This page works once.',
		office: 'Name of the office',
		officeHint: 'As your clients know it. You can change it later.',
		name: 'Your name',
		nameHint: 'Your colleagues see it on cases and in the log.',
		submit: 'Make the office',
		gone: 'This address was used already, or it is more than a day old',
		goneText:
			'If the desk has no administrator yet, start the program again: it prints a new address. If it has one, sign in.',
		toSignIn: 'Sign in'
	},
	join: {
		heading: (office: string) => `Join ${office}`,
		lead: (email: string, role: string) =>
			`You were invited as ${role}. You will sign in with ${email}.`,
		submit: 'Join',
		recover: 'Set a new password',
		recoverLead: (email: string) =>
			`For ${email}. When you are done, your old password, your old authenticator and your old backup codes no longer work, and you are signed out everywhere.`,
		recoverSubmit: 'Set the password',
		gone: 'This invitation does not work any more',
		goneText:
			'It was used, taken back, or is too old. Ask an administrator of the office for a new one.',
		hasAccount: (email: string) =>
			`There is an account for ${email} already. Sign in with it, then open the invitation again.`,
		signInFirst: 'Sign in and come back',
		as: (email: string) => `You are signed in as ${email}.`,
		asOther: (email: string) =>
			`You are signed in with another address. The invitation is for ${email}. Sign out and open it again.`,
		asSubmit: 'Join with this account'
	},
	newPassword: 'Choose a password',
	newPasswordHint:
		'At least 12 characters. Four or five words that do not belong together are good. Signs and digits are not needed.',
	problems: {
		email: 'Enter an e-mail address, like name@example.org',
		password: 'Enter your password',
		newPassword: 'Choose a password',
		code: 'Enter the code',
		office: 'Enter a name of 2 to 120 characters',
		name: 'Enter your name, up to 120 characters',
		wrong: 'The e-mail address or the password is not right',
		wrongPassword: 'The password is not right',
		wrongCode: 'That code is not right. Wait for the next one and try again.',
		expired: 'That took too long, or there were too many tries. Enter your password again.',
		codeLocked:
			'There were too many wrong codes for this account. Wait a quarter of an hour and try again.',
		locked: (until: Date) =>
			`There were too many tries. Try again at ${frame.time(until)}. Until then the right password does not work either.`
	},
	passwords: {
		'too-short': 'Use at least 12 characters',
		'too-long': 'Use at most 128 characters',
		'too-common': 'That password is one of the first that others would try. Choose another.',
		'too-plain': 'Use more different characters',
		'like-you': 'Do not build the password on your name or address'
	}
} as const;
