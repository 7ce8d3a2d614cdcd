import { frame } from './frame.ts';

export const people = {
	heading: 'Members',
	table: 'Members of this office',
	name: 'Name',
	email: 'E-mail',
	role: 'Role',
	joined: 'Joined',
	second: 'Second step',
	hasSecond: 'Set up',
	noSecond: 'Not yet',
	actions: 'Actions',
	you: 'you',
	roleOf: (name: string) => `Role of ${name}`,
	save: 'Save',
	saveFor: (name: string) => `Save the role of ${name}`,
	remove: 'Remove',
	removeWhom: (name: string) => `Remove ${name}`,
	removeHeading: (name: string) => `Remove ${name} from the office?`,
	removeText:
		'They can no longer open anything here, from the next click on. What they did stays in the log, and cases assigned to them stay assigned until you change that.',
	keep: 'Keep',
	recover: 'New sign-in link',
	recoverWhom: (name: string) => `New sign-in link for ${name}`,
	rolesHeading: 'What each role may do',
	invite: 'Invite somebody',
	inviteLead: 'You get a personal link to hand over yourself. This program sends no mail.',
	inviteSubmit: 'Make the invitation',
	invitations: 'Open invitations',
	noInvitations: 'There is no open invitation.',
	until: 'Works until',
	revoke: 'Take back',
	revokeWhom: (email: string) => `Take back the invitation of ${email}`,
	isRecovery: 'new sign-in link',
	link: {
		invited: (email: string) => `Hand this link to ${email}`,
		recovery: (name: string) => `Hand this link to ${name}`,
		text: (until: Date | string) =>
			`It works once, until ${frame.moment(until)}. It is not shown again. Whoever holds it can come in, so use a way that only this person reads.`,
		label: 'Personal link'
	},
	done: {
		role: 'The role was changed.',
		removed: 'The member was removed and can no longer open anything here.',
		revoked: 'The invitation was taken back.'
	},
	problems: {
		email: 'Enter an e-mail address, like name@example.org',
		role: 'Choose a role',
		'is-member': 'This person works here already',
		'last-administrator': 'The office needs an administrator. Make somebody else one first.',
		'in-other-office':
			'This person also works in another office, so no link is made: it would open that office too. They can use a backup code.',
		'not-found': 'This was changed in the meantime. Look at the list again.'
	}
} as const;

export const account = {
	heading: 'Your account',
	signedInAs: 'You sign in with',
	office: 'Office',
	role: 'Role',
	outside: 'You belong to no office',
	outsideText: 'Ask an administrator for an invitation, and open its link while you are signed in.',
	offices: 'Your other offices',
	theme: 'Light or dark',
	themeText: 'How the desk looks on this device.',
	themes: { system: 'As this device is set', light: 'Light', dark: 'Dark' },
	themeSubmit: 'Use it',
	sessions: 'Where you are signed in',
	began: 'Signed in',
	lastUsed: 'Last used',
	device: 'Device',
	unknownDevice: 'Unknown',
	here: 'this one',
	end: 'Sign out there',
	everywhere: 'Sign out everywhere',
	everywhereText: 'Ends every session, this one too.',
	password: 'Change your password',
	current: 'Your password now',
	new: 'New password',
	changePassword: 'Change the password',
	codes: 'New backup codes',
	codesText: 'Ten new codes. The old ones stop working.',
	codesSubmit: 'Make new codes',
	newCodes: 'Your new backup codes',
	newCodesText: 'Each works once. They are not shown again.',
	done: 'The password was changed. You were signed out everywhere else.',
	ended: 'That session was ended.'
} as const;
